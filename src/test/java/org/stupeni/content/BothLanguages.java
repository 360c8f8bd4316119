package org.stupeni.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stupeni.platform.LocalText;

/** Every text stands in both languages, and each in its own: Russian has Cyrillic letters, English has none. */
final class BothLanguages implements Rule {

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern GAP = Pattern.compile("\\{\\{[^}]*}}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    @Override
    public List<Finding> findings(Library library) {
        return library.pairs()
                .flatMap(wording -> problem(wording.text())
                        .map(problem -> new Finding(
                                wording.file(), wording.line(), wording.place(), problem, shown(wording.text())))
                        .stream())
                .toList();
    }

    private static Optional<String> problem(LocalText text) {
        if (text.ru().isBlank() || text.en().isBlank()) {
            return Optional.of((text.ru().isBlank() ? "the Russian" : "the English") + " text is missing");
        }
        if (CYRILLIC.matcher(text.en()).find()) {
            return Optional.of("Cyrillic letters in the English text");
        }
        String words = GAP.matcher(text.ru()).replaceAll("");
        boolean foreign = WORD.matcher(words).find() && !CYRILLIC.matcher(words).find();
        return foreign && !text.ru().equals(text.en())
                ? Optional.of("no Cyrillic letter in the Russian text")
                : Optional.empty();
    }

    private static String shown(LocalText text) {
        String both = text.ru() + " / " + text.en();
        return both.length() > 120 ? both.substring(0, 120) + "…" : both;
    }
}
