package org.stupeni.content;

import java.util.List;
import java.util.Locale;

/**
 * English is between 0.7 and 1.3 times as long as Russian, in characters without spaces: what is much shorter has lost something, what is much longer says more.
 *
 * <p>Phrases, shorter than {@value #SHORT} characters in one language and than twice that in the other, are left out: of two words one decides the ratio ("Да"
 * and "Yes" are 1 to 1.5).
 */
final class AlikeInLength implements Rule {

    static final int SHORT = 25;
    private static final double LEAST = 0.7;
    private static final double MOST = 1.3;

    @Override
    public List<Finding> findings(Library library) {
        return library.pairs()
                .filter(wording -> !isAlike(wording.text().ru(), wording.text().en()))
                .map(wording -> new Finding(
                        wording.file(),
                        wording.line(),
                        wording.place(),
                        String.format(
                                Locale.ROOT,
                                "en/ru is %.2f",
                                (double) length(wording.text().en())
                                        / length(wording.text().ru())),
                        shown(wording)))
                .toList();
    }

    private static boolean isAlike(String ru, String en) {
        if (Math.min(length(ru), length(en)) < SHORT && Math.max(length(ru), length(en)) < 2 * SHORT) {
            return true;
        }
        double ratio = (double) length(en) / length(ru);
        return ratio >= LEAST && ratio <= MOST;
    }

    private static long length(String text) {
        return text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && letter != '\u00A0')
                .count();
    }

    private static String shown(Wording wording) {
        return length(wording.text().ru()) > 400
                ? ""
                : wording.text().ru() + " / " + wording.text().en();
    }
}
