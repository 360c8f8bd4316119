package org.stupeni.identity.web;

import java.util.List;
import java.util.Optional;
import org.stupeni.platform.LocalText;

/**
 * A browser and its system in plain words, from what the browser calls itself.
 *
 * <p>Browsers pretend to be each other, so the first word of the list that fits says more than the later ones. It is for people who look for a device that is
 * not theirs, never for deciding anything.
 */
record Agent(Optional<LocalText> browser, Optional<LocalText> system) {

    private record Sign(String word, LocalText name) {}

    private static final List<Sign> BROWSERS = List.of(
            new Sign("YaBrowser/", new LocalText("Яндекс Браузер", "Yandex Browser")),
            sign("Edg", "Edge"),
            sign("OPR/", "Opera"),
            sign("SamsungBrowser/", "Samsung Internet"),
            sign("Firefox/", "Firefox"),
            sign("FxiOS/", "Firefox"),
            sign("CriOS/", "Chrome"),
            sign("Chrome/", "Chrome"),
            sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            sign("iPhone", "iPhone"),
            sign("iPad", "iPad"),
            sign("Android", "Android"),
            sign("Windows", "Windows"),
            sign("CrOS", "ChromeOS"),
            sign("Macintosh", "macOS"),
            sign("Linux", "Linux"));

    static Agent of(String said) {
        return new Agent(first(BROWSERS, said), first(SYSTEMS, said));
    }

    private static Optional<LocalText> first(List<Sign> signs, String said) {
        return signs.stream()
                .filter(sign -> said.contains(sign.word()))
                .map(Sign::name)
                .findFirst();
    }

    private static Sign sign(String word, String name) {
        return new Sign(word, new LocalText(name, name));
    }
}
