package org.stupeni.platform;

import java.util.Locale;
import java.util.Objects;

/** A text a person reads, in both languages of the portal. Neither is ever missing. */
public record LocalText(String ru, String en) {

    public LocalText {
        Objects.requireNonNull(ru, "ru");
        Objects.requireNonNull(en, "en");
    }

    /** The text in the language of the reader; Russian for every language but English. */
    public String in(Locale locale) {
        return Language.of(locale) == Language.EN ? en : ru;
    }
}
