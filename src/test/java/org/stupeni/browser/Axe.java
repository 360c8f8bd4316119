package org.stupeni.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The accessibility checker in a page. It is brought once, whatever is looked at there: that takes as long as a look. */
final class Axe {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** Brings the checker. */
    static final String SOURCE = source();

    private Axe() {}

    /**
     * Each violated rule with the first of its places. No page holds foreign frames, so only the page itself is looked at, from its top: further down any field may
     * just be passing below a bar that stays in sight.
     */
    static List<?> violations(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SOURCE);
        }
        page.evaluate("() => window.scrollTo({ top: 0, behavior: 'instant' })");
        return (List<?>) page.evaluate(Scripts.AXE, WCAG);
    }

    private static String source() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
