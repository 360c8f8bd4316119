package org.stupeni.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.YamlDocument;

class TagsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Жалобы | жалобы",
                "' два   слова ' | два слова",
                "возврат-2 | возврат-2",
                "5 | 5",
                "'' | ",
                "-x | ",
                "a:b | ",
                "<b> | ",
                "a,b | "
            })
    void aTagHasOneSpelling(String typed, String tag) {
        assertThat(Tags.of(typed).orElse(null)).isEqualTo(tag);
    }

    @Test
    void aTagHasALength() {
        assertThat(Tags.of("т".repeat(40))).isPresent();
        assertThat(Tags.of("т".repeat(41))).isEmpty();
        assertThat(Tags.all(IntStream.range(0, 20).mapToObj(String::valueOf).toList()))
                .hasSize(10);
        assertThat(Tags.all(List.of("А", "а", "б:в"))).containsExactly("а");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tags: [жалобы, возврат] | жалобы возврат | 0",
                "tags: [Жалобы, жалобы] | жалобы | 1",
                "tags: ['a:b', в] | в | 1",
                "tags: [{a: b}] | '' | 1",
                "tags: жалобы | '' | 1",
                "tags: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] | 1 2 3 4 5 6 7 8 9 10 11 | 1",
                "'' | '' | 0"
            })
    void aQuestionIsReadWithItsTags(String line, String tags, int problems) {
        List<String> found = new ArrayList<>();
        String document = """
                id: q
                type: true-false
                indicator: i
                lesson: l
                difficulty: 1
                """ + line + """

                ask: {ru: Да, en: Yes}
                answer: true
                when-true: {ru: Да, en: Yes}
                when-false: {ru: Нет, en: No}
                """;
        Question question = YamlDocument.read("q", document, problem -> found.add(problem.toString()))
                .flatMap(place -> new QuestionReader(one -> true, one -> true).readOne(place))
                .orElseThrow();

        assertThat(String.join(" ", question.tags())).isEqualTo(tags);
        assertThat(found).hasSize(problems);
    }

    @Test
    void tagsAreWrittenAndDecideNothing() {
        Question plain = AllTypes.questions("l", "i").get(0);
        Question tagged = new Question(
                plain.id(),
                plain.indicator(),
                plain.lesson(),
                plain.difficulty(),
                List.of("жалобы"),
                plain.ask(),
                plain.hint(),
                plain.feedback(),
                plain.task());

        assertThat(tagged.version()).isEqualTo(plain.version());
        assertThat(QuestionWriter.write(tagged)).contains("tags:").contains("жалобы");
        assertThat(QuestionWriter.write(plain)).doesNotContain("tags");
    }
}
