package org.stupeni.platform;

import java.util.Locale;
import java.util.Optional;

/** The languages of the portal. A locale is only ever taken from here, never from what a browser sent. */
public enum Language {
    RU(Locale.forLanguageTag("ru")),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public String code() {
        return locale.getLanguage();
    }

    /** The language of this code ({@code ru} or {@code en}), or nothing. */
    public static Optional<Language> ofCode(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The portal's language for any locale: Russian unless it is English. */
    public static Language of(Locale locale) {
        return "en".equals(locale.getLanguage()) ? EN : RU;
    }
}
