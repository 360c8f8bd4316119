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

    /** Phone and desk, between them both themes: what every {@code mvn verify} looks at. */
    static List<Look> few() {
        return List.of(PHONE, DESK.at("dark").in("en"));
    }

    /** Three widths, two themes, two languages. */
    static List<Look> all() {
        return Stream.of("ru", "en")
                .flatMap(language -> Stream.of("light", "dark")
                        .flatMap(theme -> Stream.of(PHONE, TABLET, DESK)
                                .map(look -> look.at(theme).in(language))))
                .toList();
    }

    @Override
    public String toString() {
        return width + "-" + theme + "-" + language;
    }
}
