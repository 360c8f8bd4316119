package org.stupeni.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private static final Spelling RULE = new Spelling(List.of("Райхельд/Эйнштейн", "смс"), List.of("Reichheld"));

    private static List<Finding> findings(String text) {
        return RULE.findings(
                Shelf.of().with("c/01-m/01-l.ru.md", "# Урок\n\n" + text + "\n").library());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ещё чёрный чай",
                "Всё и все",
                "Из-за дождя",
                "Онлайн-банк",
                "по-русски",
                "5-й, 10-го, 150-му",
                "2 ч. и 9th",
                "До Райхельда с Райхельдом",
                "Reichheld's colour",
                "a 600-rouble fee",
                "don’t apologise",
                "Ф. Райхельд, 1996",
                "ВАЖНО"
            })
    void wordsOfDictionariesAndListsAreKnown(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "симпотичный",
                "Черногл",
                "color",
                "organization",
                "бaнк",
                "recieve",
                "Райхельдщик",
                "онлайн-бнк",
                "a 600-ruoble fee"
            })
    void othersAreNot(String text) {
        assertThat(findings(text)).hasSize(1);
    }

    @Test
    void wordsInPicturesAreReadToo() {
        Library library = Shelf.of()
                .with("c/01-m/a.ru.svg", "<svg><text x=\"1\">Слво</text></svg>")
                .library();

        assertThat(RULE.findings(library)).extracting(Finding::text).containsExactly("Слво — …Слво…");
    }

    @Test
    void anEntryThatNoTextNeedsIsTold() {
        Library library = Shelf.of()
                .with("t.yaml", "t: {ru: Книга Райхельда, en: A book}")
                .library();

        assertThat(RULE.unusedEntries(library)).containsExactly("смс", "Reichheld");
    }
}
