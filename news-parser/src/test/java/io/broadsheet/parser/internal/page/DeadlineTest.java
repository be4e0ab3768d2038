package io.broadsheet.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.broadsheet.parser.ParseLimits;
import io.broadsheet.parser.Reason;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final int MANY = 1_000;

    @AfterEach
    void clearInterrupt() {
        Thread.interrupted();
    }

    @Test
    void noticesThatTheTimeIsOverWithinAFewRounds() {
        Deadline deadline = Deadline.start(ParseLimits.defaults().withTimeout(Duration.ofNanos(1)));

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> checkOften(deadline))
                .satisfies(rejection -> assertThat(rejection.reason()).isEqualTo(Reason.TIME_LIMIT));
    }

    @Test
    void noticesAnInterruptAndLeavesItsStatus() {
        Deadline deadline = Deadline.start(ParseLimits.unlimited());
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> checkOften(deadline))
                .satisfies(rejection -> assertThat(rejection.reason()).isEqualTo(Reason.CANCELLED));
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void neverEndsWithoutLimit() {
        Deadline deadline = Deadline.start(ParseLimits.defaults().withTimeout(Duration.ofSeconds(Long.MAX_VALUE)));

        assertThatCode(() -> checkOften(deadline)).doesNotThrowAnyException();
        assertThatCode(() -> checkOften(Deadline.start(ParseLimits.unlimited())))
                .doesNotThrowAnyException();
    }

    private static void checkOften(Deadline deadline) {
        for (int i = 0; i < MANY; i++) {
            deadline.check();
        }
    }
}
