package org.stupeni.browser;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a visitor looks at the portal.
 *
 * @param language {@code ru} or {@code en}
 * @param theme {@code light} or {@code dark}, as the system's wish
 */
record Look(int width, int height, String language, String theme) {

    static final Look PHONE = new Look(390, 844, "ru", "light");
    static final Look TABLET = new Look(768, 1024, "ru", "light");
    static final Look DESK = new Look(1440, 900, "ru", "light");

    Look in(String language) {
        return new Look(width, height, language, theme);
    }

    Look at(String theme) {
        return new Look(width, height, language, theme);
    }

    /**
     * The looks that one page is seen in without being opened anew: a phone in the light, then drawn out to a desk in the dark; with {@code
     * portal.gallery} all widths and both themes, in both languages.
     */
    static List<List<Look>> sittings() {
        if (!Boolean.getBoolean("portal.gallery")) {
            return List.of(List.of(PHONE, DESK.at("dark")));
        }
        return Stream.of("ru", "en")
                .map(language -> Stream.of(PHONE, TABLET, DESK)
                        .flatMap(look -> Stream.of(look.at("light"), look.at("dark")))
                        .map(look -> look.in(language))
                        .toList())
                .toList();
    }

    @Override
    public String toString() {
        return width + "-" + theme + "-" + language;
    }
}
