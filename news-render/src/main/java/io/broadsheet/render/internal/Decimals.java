package io.broadsheet.render.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Fractional numbers with the same digits on every Java version; {@link Double#toString} changed with Java 19. */
public final class Decimals {
    private Decimals() {}

    /**
     * Gives the fewest digits, but at least 15, that lead back to a number.
     *
     * @param number a finite number
     * @return the digits, without exponent
     */
    public static BigDecimal of(double number) {
        BigDecimal exact = new BigDecimal(number);
        BigDecimal rounded = exact;
        for (int digits = 15; digits <= 17; digits++) {
            rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == number) {
                break;
            }
        }
        BigDecimal plain = rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
