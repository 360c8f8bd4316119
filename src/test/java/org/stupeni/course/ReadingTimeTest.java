package org.stupeni.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.course.ReadingTime.Words;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.question.AllTypes;
import org.stupeni.question.Dialogue;
import org.stupeni.question.Question;

class ReadingTimeTest {

    private static final LocalText TWO = new LocalText("два слова", "two words");

    @Test
    void eachLanguageHasItsSpeed() {
        ReadingTime time = ReadingTime.of(
                List.of(new Exam.Draw(null, null, null, Set.of(), 2)),
                List.of(List.of(new Words(184, 228), new Words(552, 684))));

        assertThat(time).isEqualTo(new ReadingTime(4, 4));
        assertThat(ReadingTime.speed(Language.RU)).isEqualTo(184);
        assertThat(ReadingTime.speed(Language.EN)).isEqualTo(228);
    }

    @ParameterizedTest
    @CsvSource({
        // Russian, English, limit, over, over half, longest
        "2.0, 1.0, 2, false, true, 2",
        "2.1, 1.0, 2, true, true, 3",
        "1.0, 2.1, 2, true, true, 3",
        "1.0, 1.0, 2, false, false, 1",
        "1.0, 1.1, 2, false, true, 2",
        "0, 0, 1, false, false, 0"
    })
    void whatALimitLeaves(double ru, double en, int limit, boolean over, boolean overHalf, int longest) {
        ReadingTime time = new ReadingTime(ru, en);

        assertThat(time.isOver(limit)).isEqualTo(over);
        assertThat(time.isOverHalf(limit)).isEqualTo(overHalf);
        assertThat(time.longest()).isEqualTo(longest);
    }

    @Test
    void ofEveryTypeWhatIsShownIsReadAndTheKeyIsNot() {
        assertThat(Words.of(AllTypes.named("short-text")).en()).isEqualTo(2);
        assertThat(Words.of(AllTypes.named("open")).en()).isEqualTo(2);
        for (String type : List.of("ordering", "cloze", "rating", "dialogue")) {
            assertThat(Words.of(AllTypes.named(type)).en())
                    .as(type)
                    .isGreaterThan(4)
                    .isLessThan(90);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"два слова | 2", "**два** _слова_ | 2", "кто-нибудь, e.g. д'Артаньян: 3,5 % | 4", "— … ! | 0"})
    void whatIsAWord(String text, int words) {
        assertThat(Words.of(talk(text, List.of())).ru()).isEqualTo(words);
    }

    /** Each of so many places has two replies to the next; the last leads to the end, or back to the first. */
    @ParameterizedTest
    @ValueSource(strings = {"end", "n0"})
    void ofAConversationTheLongestWayIsReadOnce(String last) {
        List<Dialogue.Node> nodes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String to = i == 39 ? last : "n" + (i + 1);
            nodes.add(new Dialogue.Node("n" + i, TWO, TWO, List.of(reply(i + "a", to), reply(i + "b", to))));
        }

        assertThat(Words.of(talk("", nodes))).isEqualTo(new Words(40 * 6, 40 * 6));
    }

    private static Dialogue.Reply reply(String id, String to) {
        return new Dialogue.Reply(id, TWO, Map.of(), to, null);
    }

    private static Question talk(String ask, List<Dialogue.Node> nodes) {
        return new Question(
                "q", "i", "l", 1, List.of(), new LocalText(ask, ask), null, null, new Dialogue(nodes, List.of()));
    }
}
