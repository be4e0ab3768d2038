package io.broadsheet.render.text;

/** Raised and lowered text in the characters that Unicode has for it. */
final class Scripts {
    private static final String PLAIN = "0123456789+-\u2212=()n";
    private static final String RAISED =
            "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207B\u207C\u207D\u207E\u207F";
    private static final String LOWERED =
            "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208A\u208B\u208B\u208C\u208D\u208E\u2099";

    private Scripts() {}

    static String raised(String text, boolean afterDigit) {
        return shifted(PlainText.line(text), RAISED, afterDigit ? "^" : "");
    }

    static String lowered(String text, boolean afterDigit) {
        return shifted(PlainText.line(text), LOWERED, afterDigit ? "_" : "");
    }

    /** Where a character is lacking the text stays as it is, behind a mark if a digit would meet a digit. */
    private static String shifted(String text, String forms, String mark) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int index = PLAIN.indexOf(text.charAt(i));
            if (index < 0) {
                return Character.isDigit(text.charAt(0)) ? mark + text : text;
            }
            out.append(forms.charAt(index));
        }
        return out.toString();
    }
}
