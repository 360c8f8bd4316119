package org.stupeni.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnWordsTest {

    /** As a file of the sources has it: some letters are Greek. */
    private final OwnWords rule =
            new OwnWords(List.of("Всё, что нужнο клиенту, — это внимание; οстальное лишь приятнοе дополнение."));

    @Test
    void sixWordsOfASourceAreFoundHoweverTheyAreSpelt() {
        Shelf shelf = Shelf.of()
                .with("c/01-m/01-l.ru.md", "# Урок\n\nГоворят: «все, что нужно **клиенту**: это — внимание»!\n")
                .with("a.yaml", "title: {ru: Внимание! Остальное — лишь приятное дополнение, en: Attention}");

        assertThat(rule.findings(shelf.library()))
                .extracting(Finding::text)
                .containsExactly("все что нужно клиенту это внимание");
    }

    @Test
    void aLongRunIsFoundOnce() {
        Shelf shelf = Shelf.of()
                .with("a.yaml", "title: {ru: Нужно клиенту это внимание остальное лишь приятное дополнение, en: None}");

        assertThat(rule.findings(shelf.library()))
                .extracting(Finding::text)
                .containsExactly("нужно клиенту это внимание остальное лишь приятное дополнение");
    }

    @Test
    void aRunMayGoOnInTheNextParagraph() {
        Shelf shelf = Shelf.of().with("c/01-m/01-l.ru.md", "# Урок\n\nВсё, что нужно.\n\n- Клиенту\n- это внимание\n");

        assertThat(rule.findings(shelf.library()))
                .extracting(Finding::text)
                .containsExactly("все что нужно клиенту это внимание");
    }

    @Test
    void fiveWordsAreNobodysOwn() {
        assertThat(Shelf.of()
                        .with("a.yaml", "t: {ru: что нужно клиенту это внимание, en: No}")
                        .problems(rule))
                .isEmpty();
    }
}
