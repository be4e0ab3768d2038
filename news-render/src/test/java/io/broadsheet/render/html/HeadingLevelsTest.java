package io.broadsheet.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingLevelsTest {
    private final HeadingLevels levels = new HeadingLevels();

    @Test
    void keepsLevelsThatBeginBelowTheHeadline() {
        assertThat(levelsOf(2, 3, 3, 2, 3, 4)).containsExactly(2, 3, 3, 2, 3, 4);
    }

    @Test
    void skipsNoLevel() {
        assertThat(levelsOf(3, 3, 6, 3, 5, 6)).containsExactly(2, 2, 3, 2, 3, 4);
        assertThat(levelsOf(1, 3, 2, 6)).containsExactly(2, 3, 3, 4);
    }

    @Test
    void leavesTheFirstLevelToTheHeadline() {
        assertThat(levelsOf(1, 2, 3, 4, 5, 6)).containsExactly(2, 3, 4, 5, 6, 6);
    }

    @Test
    void beginsAnewUnderATitle() {
        assertThat(levelsOf(2, 3, 4)).containsExactly(2, 3, 4);

        levels.title();

        assertThat(levelsOf(4, 2)).containsExactly(3, 2);
    }

    private List<Integer> levelsOf(Integer... story) {
        return Arrays.stream(story).map(levels::next).toList();
    }
}
