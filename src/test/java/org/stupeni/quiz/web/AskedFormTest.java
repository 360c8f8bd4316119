package org.stupeni.quiz.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stupeni.course.CourseModule;
import org.stupeni.platform.Json;
import org.stupeni.platform.LocalText;
import org.stupeni.question.AllTypes;
import org.stupeni.question.Question;
import org.stupeni.quiz.paper.PaperDrawing;
import org.stupeni.quiz.paper.PaperQuestion;

/** What of a question's form goes to the player. */
class AskedFormTest {

    private static final Locale RU = Locale.forLanguageTag("ru");

    private static AskedForm form(String name, String seed) {
        Question question = AllTypes.named(name);
        LocalText text = new LocalText("?", "?");
        PaperQuestion asked = PaperDrawing.practice(
                        new CourseModule("m", text, text, List.of(), List.of(), List.of(question)), seed)
                .questions()
                .get(0);
        return AskedForm.of(asked, question, RU);
    }

    @Test
    void aTextIsCutAtItsGapsAndStaysWholeHtml() {
        AskedForm form = form("cloze", "seed");

        assertThat(form.pieces().stream().map(AskedForm.Piece::html).collect(Collectors.joining("[]")))
                .isEqualToIgnoringNewLines("<p>Сначала [], потом <em>ровно</em> [] раза,</p><p>в конце [].</p>");
        assertThat(form.pieces().stream()
                        .map(AskedForm.Piece::gap)
                        .filter(gap -> gap != null)
                        .map(AskedForm.Gap::place))
                .containsExactly(1, 2, 3);
        assertThat(form.pieces().get(1).gap().number()).isTrue();
        assertThat(form.pieces().get(2).gap().options())
                .extracting(AskedForm.Option::text)
                .containsExactlyInAnyOrder("прощание", "молчание");
    }

    @Test
    void aUnitIsSavedAlikeInBothLanguages() {
        assertThat(form("numeric", "seed").units())
                .extracting(AskedForm.Unit::value)
                .containsExactly("кг", "г");
    }

    @Test
    void onPaperATurnIsFoundByItsNumber() {
        List<AskedForm.Turn> turns = form("dialogue", "seed").turns();

        assertThat(turns).extracting(AskedForm.Turn::place).containsExactly(1, 2, 3, 4);
        assertThat(turns)
                .allSatisfy(turn -> assertThat(turn.replies())
                        .allSatisfy(reply ->
                                assertThat(turns.get(reply.toPlace() - 1).id()).isEqualTo(reply.to())));
    }

    @Test
    void everyReplyLeadsToATurnAndOnlyEndingsHaveNone() {
        AskedForm form = form("dialogue", "seed");
        Set<String> turns = form.turns().stream().map(AskedForm.Turn::id).collect(Collectors.toSet());

        assertThat(turns).hasSize(4);
        assertThat(form.turns().get(0).says()).contains("Где мой заказ?");
        assertThat(form.turns().stream()
                        .flatMap(turn -> turn.replies().stream())
                        .map(AskedForm.Reply::to))
                .hasSize(4)
                .allMatch(turns::contains);
        assertThat(form.turns().stream().filter(AskedForm.Turn::isEnd)).hasSize(2);
    }

    @Test
    void nothingOfTheKeyIsInIt() {
        for (String name :
                List.of("ordering", "numeric", "short-text", "cloze", "open", "rating", "ranking", "dialogue")) {
            assertThat(Json.write(form(name, "seed")))
                    .as(name)
                    .doesNotContain(
                            "canary", "731", "842", "917", "918", "919", "916", "915", "914", "sorry", "thanks",
                            "listen");
        }
    }
}
