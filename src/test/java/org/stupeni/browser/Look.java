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

    /** What every {@code mvn verify} looks at of phone and tablet; with {@code portal.gallery} both, in both themes and languages. */
    static List<Look> narrow() {
        return gallery() ? all(PHONE, TABLET) : List.of(PHONE);
    }

    /** The same of the desk, so that verify sees both themes and both languages. */
    static List<Look> wide() {
        return gallery() ? all(DESK) : List.of(DESK.at("dark").in("en"));
    }

    private static boolean gallery() {
        return Boolean.getBoolean("portal.gallery");
    }

    private static List<Look> all(Look... widths) {
        return Stream.of("ru", "en")
                .flatMap(language -> Stream.of("light", "dark")
                        .flatMap(theme ->
                                Stream.of(widths).map(look -> look.at(theme).in(language))))
                .toList();
    }

    @Override
    public String toString() {
        return width + "-" + theme + "-" + language;
    }
}
