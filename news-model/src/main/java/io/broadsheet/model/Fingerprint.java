package io.broadsheet.model;

/**
 * A short mark of a text that stays nearly the same when the text changes a little: the same wire story on two sites
 * gives marks that differ in few of their 64 bits (a similarity hash over runs of three words; Charikar 2002). Case,
 * punctuation and white space do not count.
 *
 * @param bits the mark; 0 for a text without words
 */
public record Fingerprint(long bits) {
    /** Texts whose marks differ in no more bits than this are near-duplicates. */
    public static final int NEAR = 6;

    private static final int RUN = 3;

    /**
     * Makes the mark of a text.
     *
     * @param text any text
     * @return its mark; takes time linear in the text
     */
    public static Fingerprint of(String text) {
        int[] votes = new int[64];
        long[] last = new long[RUN];
        int words = 0;
        long word = 0;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            i += Character.charCount(c);
            boolean ideograph = Words.isIdeograph(c);
            if (word != 0 && (ideograph || !Character.isLetterOrDigit(c))) {
                words = vote(votes, last, words, word);
                word = 0;
            }
            if (ideograph) {
                words = vote(votes, last, words, mix(c));
            } else if (Character.isLetterOrDigit(c)) {
                word = mix(word * 31 + Character.toLowerCase(c));
            }
        }
        return new Fingerprint(words == 0 ? 0 : majority(votes));
    }

    /**
     * Tells how far apart two marks are.
     *
     * @param other another mark
     * @return the number of bits in which they differ, 0 to 64
     */
    public int distance(Fingerprint other) {
        return Long.bitCount(bits ^ other.bits);
    }

    /**
     * Tells whether two marks stand for nearly the same text.
     *
     * @param other another mark
     * @return whether they differ in no more than {@link #NEAR} bits and neither is that of an empty text
     */
    public boolean isNear(Fingerprint other) {
        return bits != 0 && other.bits != 0 && distance(other) <= NEAR;
    }

    /** {@return the mark as 16 hexadecimal digits} */
    @Override
    public String toString() {
        String digits = Long.toHexString(bits);
        return "0".repeat(16 - digits.length()) + digits;
    }

    private static int vote(int[] votes, long[] last, int words, long word) {
        last[words % RUN] = word;
        long run = 0;
        for (int k = Math.min(words, RUN - 1); k >= 0; k--) {
            run = mix(run * 31 + last[(words - k) % RUN]);
        }
        for (int bit = 0; bit < 64; bit++) {
            votes[bit] += (run >>> bit & 1) == 1 ? 1 : -1;
        }
        return words + 1;
    }

    private static long majority(int[] votes) {
        long bits = 0;
        for (int bit = 0; bit < 64; bit++) {
            bits |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return bits == 0 ? 1 : bits;
    }

    /** The finalizer of splitmix64. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
