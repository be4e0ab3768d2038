package io.broadsheet.render.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many columns of a terminal a text takes: two for wide and full-width characters, none for marks, one for others;
 * a grapheme cluster takes what its widest character does.
 *
 * <p>Source: Unicode Standard Annex 11, East Asian Width, {@code W} and {@code F}; annex 29 for grapheme clusters.
 */
final class DisplayWidth {
    /** Extended grapheme cluster; matched by one pass of the JDK, without backtracking. */
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    private static final int EMOJI_STYLE = 0xFE0F;

    /** First and last of each range in turn. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19,
        0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18CFF, 0x1AFF0, 0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF,
        0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F1E6, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E,
        0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440,
        0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4,
        0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6DF, 0x1F6EB,
        0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000,
        0x3FFFD
    };

    private DisplayWidth() {}

    static Matcher graphemes(CharSequence text) {
        return GRAPHEME.matcher(text);
    }

    static int of(CharSequence text) {
        if (isAscii(text)) {
            return text.length();
        }
        int width = 0;
        for (Matcher grapheme = graphemes(text); grapheme.find(); ) {
            width += ofGrapheme(text, grapheme.start(), grapheme.end());
        }
        return width;
    }

    static int ofGrapheme(CharSequence text, int start, int end) {
        int widest = 0;
        for (int i = start; i < end; ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            widest = Math.max(widest, c == EMOJI_STYLE ? 2 : ofCharacter(c));
        }
        return widest;
    }

    /** Whether the character takes two columns. */
    static boolean isWide(int c) {
        if (c < WIDE[0]) {
            return false;
        }
        int index = Arrays.binarySearch(WIDE, c);
        return index >= 0 || (-index - 1) % 2 == 1;
    }

    private static int ofCharacter(int c) {
        if (isWide(c)) {
            return 2;
        }
        int type = Character.getType(c);
        boolean none = type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL;
        return none && c != 0x00AD ? 0 : 1;
    }

    private static boolean isAscii(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
