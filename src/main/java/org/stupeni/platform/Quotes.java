package org.stupeni.platform;

/** Quotation marks inside quotation marks: «Магазин „Центральный“», “Store ‘Central’”. A name in quotes may have some of its own. Pure. */
final class Quotes {

    private Quotes() {}

    /** The text with the other marks wherever quotes stand in quotes; as it is where its marks do not go in pairs. */
    static String nested(Language language, String text) {
        char open = language == Language.RU ? '«' : '“';
        char close = language == Language.RU ? '»' : '”';
        if (text.indexOf(open) == text.lastIndexOf(open)) {
            return text;
        }
        StringBuilder nested = new StringBuilder(text);
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == open) {
                depth++;
            } else if (one == close) {
                depth--;
            }
            if (depth < 0) {
                return text;
            }
            if (one == open && depth > 1) {
                nested.setCharAt(i, language == Language.RU ? '„' : '‘');
            } else if (one == close && depth > 0) {
                nested.setCharAt(i, language == Language.RU ? '“' : '’');
            }
        }
        return depth == 0 ? nested.toString() : text;
    }
}
