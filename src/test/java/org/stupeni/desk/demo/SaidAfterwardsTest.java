package org.stupeni.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stupeni.platform.LocalText;
import org.stupeni.survey.Survey;
import org.stupeni.survey.SurveyQuestion;

class SaidAfterwardsTest {

    private static final LocalText TEXT = new LocalText("?", "?");

    /** None of the questions is one of the folder of courses. */
    private static final Survey OTHER = new Survey(
            "other",
            TEXT,
            TEXT,
            Survey.When.AFTER_MODULE,
            1,
            true,
            3,
            Survey.Score.NONE,
            List.of(
                    new SurveyQuestion.Scale("mark", false, TEXT, 1, 5, TEXT, TEXT),
                    new SurveyQuestion.YesNo("again", false, TEXT, null),
                    new SurveyQuestion.Choice(
                            "why",
                            false,
                            TEXT,
                            List.of(new SurveyQuestion.Option("a", TEXT), new SurveyQuestion.Option("b", TEXT))),
                    new SurveyQuestion.Text("must", false, TEXT, 12),
                    new SurveyQuestion.Text("may", true, TEXT, 4000)),
            List.of());

    @Test
    void everySurveyIsAnsweredAsItAsks() {
        List<Map<String, String>> all = IntStream.range(0, 400)
                .mapToObj(n -> SaidAfterwards.of(OTHER, n % 4, new Random(n)))
                .toList();

        assertThat(all).allSatisfy(said -> assertThat(said).containsKeys("mark", "again", "why", "must"));
        assertThat(said(all, "mark")).containsExactly("1", "2", "3", "4", "5");
        assertThat(said(all, "again")).containsExactly("doubt", "no", "yes");
        assertThat(said(all, "why")).containsExactly("a", "b");
        assertThat(said(all, "must")).allMatch(words -> !words.isBlank() && words.length() <= 12);
        assertThat(all).anyMatch(said -> !said.containsKey("may"));
        assertThat(said(all, "may")).hasSizeGreaterThan(10);
    }

    private static TreeSet<String> said(List<Map<String, String>> all, String question) {
        TreeSet<String> said = new TreeSet<>();
        all.stream().filter(one -> one.containsKey(question)).forEach(one -> said.add(one.get(question)));
        return said;
    }
}
