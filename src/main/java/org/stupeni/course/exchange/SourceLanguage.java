package org.stupeni.course.exchange;

import java.lang.Character.UnicodeScript;
import org.stupeni.platform.Language;

/** In which of our languages a text is: told by its letters, for no format says it reliably. */
final class SourceLanguage {

    private static final int LOOKED_AT = 20_000;

    private SourceLanguage() {}

    /** @param otherwise the language of a text without letters */
    static Language of(String text, Language otherwise) {
        int cyrillic = 0;
        int latin = 0;
        boolean tag = false;
        for (int i = 0; i < Math.min(text.length(), LOOKED_AT); i++) {
            char letter = text.charAt(i);
            if (letter == '<') {
                tag = i + 1 < text.length() && (Character.isLetter(text.charAt(i + 1)) || text.charAt(i + 1) == '/');
            } else if (letter == '>') {
                tag = false;
            } else if (!tag && Character.isLetter(letter)) {
                boolean russian = UnicodeScript.of(letter) == UnicodeScript.CYRILLIC;
                cyrillic += russian ? 1 : 0;
                latin += russian ? 0 : 1;
            }
        }
        if (cyrillic + latin == 0) {
            return otherwise;
        }
        return cyrillic * 8 >= latin ? Language.RU : Language.EN;
    }
}
