package org.stupeni.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortSentencesTest {

    @Test
    void thirtyWordsPassAndThirtyOneDoNot() {
        String thirty = "Слово " + "и слово ".repeat(14) + "тоже.";

        assertThat(Shelf.of()
                        .with("a.yaml", "t: {ru: " + thirty + ", en: Word.}")
                        .problems(new ShortSentences()))
                .isEmpty();
        assertThat(Shelf.of()
                        .with("a.yaml", "t: {ru: Да " + thirty + ", en: Word.}")
                        .problems(new ShortSentences()))
                .containsExactly("a sentence of 31 words, ru");
    }

    @Test
    void wordsOfALessonCountToo() {
        String lesson = "# Title\n\n- " + "word ".repeat(31) + "\n";

        assertThat(Shelf.of().with("c/01-m/01-l.en.md", lesson).problems(new ShortSentences()))
                .containsExactly("a sentence of 31 words, en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Раз. Два. | 2",
                "«Раз!» Два? | 2",
                "— Куда? — спросил он. | 1",
                "— Куда? — Домой. | 2",
                "Плакат Т. Питерса и др. авторов | 1",
                "Города, т. е. Москва и др. Города растут. | 1",
                "Mr. Brown said so. So did I. | 2",
                "Стоит 2.5 рубля… Много. | 2"
            })
    void sentencesEndWhereTheyEnd(String text, int sentences) {
        assertThat(ShortSentences.sentences(text)).hasSize(sentences);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "из-за дождя | 2",
                "don't go | 2",
                "600-rouble fee | 2",
                "1 200 000 рублей | 2",
                "да — нет | 2",
                "50 % скидки | 2"
            })
    void wordsAreWhatIsRead(String text, int words) {
        assertThat(Words.count(text)).isEqualTo(words);
    }
}
