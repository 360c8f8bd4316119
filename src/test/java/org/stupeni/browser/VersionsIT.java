package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** A key is checked by another trainer, the course is published while somebody sits its exam, and that learner moves afterwards. */
@ExtendWith(Visitors.class)
class VersionsIT {

    private static final String MORE = "(26-11)";
    private static final String COURSE = "leading-client-orientation";
    private static final String EXAM = "/learn/exam?course=" + COURSE + "&id=level-5";

    @Test
    void aKeyIsCheckedAVersionIsPublishedAndLearnersMove() {
        Caller sitting = Caller.as(Rows.newLearner());
        String attempt = id(Forms.submit(sitting, EXAM, "begin"));
        sitting.postForm("/api/learn/courses/" + COURSE + "/start", "");
        Visitor trainer = Visitor.as("trainer");
        String draft = id(Forms.submit(Caller.as("trainer"), "/author/course?id=" + COURSE, "edit"));
        String question = asksOtherwise(draft);
        String lesson = retitles(draft);
        moves(draft, 0);

        trainer.open("/author/draft-publish?id=" + draft);
        assertThat(trainer.page().locator(".preflight")).containsText(rule("key_none", 5));
        assertThat(trainer.page().locator("#publish")).hasCount(0);
        trainer.looksRight("versions-refused");
        trainer.page().locator("#ask-all").click();
        trainer.sees("preflight_publish.asked");

        review(trainer, question);
        aCheckedKeyIsThatOfAnotherQuestionAfterAnEdit(draft, question);

        trainer.open("/author/draft-publish?id=" + draft);
        Page page = trainer.page();
        assertThat(page.locator(".preflight")).not().containsText(rule("key_asked", 5));
        trainer.looksRight("versions-impact");
        page.locator("#reason").fill("Вопрос задан яснее");
        page.locator("[name=learners][value=NOW]").check();
        page.locator("[name=seen-all]").check();
        page.locator("#publish").click();
        trainer.sees("preflight_change.unsaid", question);
        assertThat(page.locator("[name=learners][value=NOW]")).isChecked();
        page.locator("[name=changed-" + question + "][value=MEANING]").check();
        page.locator("[name=seen-all]").check();
        page.locator("#publish").click();
        trainer.isAt("/author/course");
        trainer.sees("draft_publish.done_NOW");
        trainer.sees("preflight_change.wrong");
        assertThat(page.locator("main a[href^='/author/correction'][href*='question=" + question + "']"))
                .hasCount(1);
        trainer.link("version_compare.link").click();
        trainer.isAt("/author/compare");
        assertThat(page.locator(".diff").filter(new Locator.FilterOptions().setHasText(MORE)))
                .hasCount(1);
        assertThat(page.locator("main")).containsText("Вопрос задан яснее");
        trainer.looksRight("versions-compared");

        whoIsLeftIsMovedLater(trainer);
        movesAfterwards(sitting, attempt, lesson);
        ordersThatBothChangedAreChosen();
    }

    /** Whoever sits the exam is still on the version before; what is decided about them once more changes nothing until they have finished. */
    private static void whoIsLeftIsMovedLater(Visitor trainer) {
        trainer.open("/author/course?id=" + COURSE);
        trainer.page().locator("a[href^='/author/move']").click();
        trainer.isAt("/author/move");
        trainer.looksRight("versions-late");
        String move = "/author/move?course=" + COURSE;
        Caller caller = Caller.as("trainer");
        for (String forged : List.of("", "KEEP", "x")) {
            assertThat(Forms.submit(caller, move, "move", "when", forged).body())
                    .contains(text("version_late.no_policy"));
        }
        assertThat(Forms.submit(caller, move, "move", "when", "NOW", "shown", "1")
                        .body())
                .contains(text("version_late.moved_on"));
        trainer.page().locator("[name=when][value=NOW]").check();
        trainer.page().locator("#move").click();
        trainer.sees("version_late.done_NOW");
    }

    private static void aCheckedKeyIsThatOfAnotherQuestionAfterAnEdit(String draft, String question) {
        String node = Rows.find(
                        "select id from draft_node where draft_id = ? and node_id = ?", Long.valueOf(draft), question)
                .get(0);
        Caller trainer = Caller.as("trainer");
        String publish = "/author/draft-publish?id=" + draft;
        String editor = "/author/draft?id=" + draft + "&node=" + node;
        assertThat(trainer.get(publish).body()).doesNotContain(rule("key_none", 5));
        assertThat(trainer.get(editor).body()).contains(text("key_state.CHECKED"));
        String checked = Rows.find("select document from draft_node where id = ?", Long.valueOf(node))
                .get(0);
        rewrites(node, Pattern.quote(MORE), "(27-11)");
        assertThat(trainer.get(publish).body()).contains(rule("key_none", 5));
        assertThat(trainer.get(editor).body())
                .contains(text("key_state.NONE"))
                .doesNotContain(text("key_state.CHECKED"));
        rewrites(node, "(?s).*", Matcher.quoteReplacement(checked));
        assertThat(trainer.get(publish).body()).doesNotContain(rule("key_none", 5));
    }

    /** A draft that is based on the version before and has its lessons in other places than the newest one. */
    private static void ordersThatBothChangedAreChosen() {
        Caller trainer = Caller.as("trainer");
        String draft = id(Forms.submit(trainer, "/author/course?id=" + COURSE, "edit"));
        List<String> theirs = lessons(draft);
        moves(draft, 3);
        assertThat(lessons(draft)).isNotEqualTo(theirs);
        Rows.change("update course_draft set base_number = 1 where id = ?", Long.valueOf(draft));
        String publish = "/author/draft-publish?id=" + draft;
        assertThat(trainer.get(publish).body())
                .contains("name=\"order-LESSON\"")
                .doesNotContain("id=\"publish\"");
        for (String chosen : List.of("", "NEITHER")) {
            assertThat(Forms.submitUnseen(
                                    trainer, publish, "merge-form", "merge", "newest", "2", "order-LESSON", chosen)
                            .body())
                    .contains(text("draft_merge.choose"));
        }
        assertThat(Forms.submitUnseen(trainer, publish, "merge-form", "merge", "newest", "2", "order-LESSON", "THEIRS")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("done=merged"));
        assertThat(lessons(draft)).isEqualTo(theirs);
        assertThat(trainer.get(publish).body()).doesNotContain("order-LESSON");
    }

    private static List<String> lessons(String draft) {
        return Rows.find(
                "select n.node_id from draft_node n join draft_node p on p.id = n.parent_id where n.draft_id = ? and n.kind = 'LESSON'"
                        + " order by p.place, n.place, n.id",
                Long.valueOf(draft));
    }

    /** Moves one of the lessons down. */
    private static void moves(String draft, int lesson) {
        String node = Rows.find(
                        "select id from draft_node where draft_id = ? and kind = 'LESSON' and node_id = ?",
                        Long.valueOf(draft),
                        lessons(draft).get(lesson))
                .get(0);
        assertThat(Forms.submitUnseen(
                                Caller.as("trainer"),
                                "/author/draft?id=" + draft + "&node=" + node,
                                "node-form",
                                "down")
                        .statusCode())
                .isEqualTo(302);
    }

    private static String text(String key) {
        return Texts.of(Language.RU, key);
    }

    /** The author cannot; another trainer answers first, sees the key, and says why it is right all the same. */
    private static void review(Visitor author, String question) {
        String review = Rows.find("select id from key_review where state = 'ASKED' and question_id = ?", question)
                .get(0);
        author.open("/author/key-review?id=" + review);
        author.sees("key_review.own_text");
        assertThat(author.page().locator("#answer")).hasCount(0);

        Visitor other = Visitor.as("trainer2");
        Page page = other.page();
        other.open("/author/key-reviews");
        page.locator("a[href='/author/key-review?id=" + review + "']").click();
        assertThat(page.locator(".bank-key")).hasCount(0);
        assertThat(page.locator("main a[href^='/author/draft?']")).hasCount(0);
        other.looksRight("key-review-blind");
        page.locator("#answer").click();
        other.sees("key_review.empty");
        page.locator(".option input").first().check();
        page.locator("#answer").click();
        other.sees("key_review.done_answered");
        assertThat(page.locator(".bank-key")).hasCount(1);
        assertThat(page.locator("main a[href^='/author/draft?']")).hasCount(1);
        page.locator("#decide").click();
        other.sees("key_review.choose");
        page.locator("[name=verdict][value=differs]").check();
        page.locator("#decide").click();
        other.sees("key_review.no_reason");
        assertThat(page.locator("[name=verdict][value=differs]")).isChecked();
        other.looksRight("key-review-verdict");
        page.locator("[name=verdict][value=agrees]").check();
        page.locator("#reason").fill("Верно: так и в уроке");
        page.locator("#decide").click();
        other.sees("key_review.done_decided");
    }

    private static void movesAfterwards(Caller sitting, String attempt, String lesson) {
        String number = "select v.number from enrolment e join course_version v on v.id = e.course_version_id"
                + " join attempt a on a.employee_id = e.employee_id where e.course_id = '" + COURSE + "' and a.id = ?";
        assertThat(Rows.find(number, Long.valueOf(attempt))).containsExactly("1");
        assertThat(sitting.get("/learn/attempt?id=" + attempt).body()).doesNotContain(MORE);
        sitting.postJson("/api/learn/attempts/" + attempt + "/hand-in", "{\"last\":{}}");
        Forms.submit(sitting, "/learn/result?id=" + attempt, "settle");

        String course = "/learn/course?id=" + COURSE;
        assertThat(sitting.get(course).body())
                .contains(Texts.of(Language.RU, "enrolment_changed.title", 2), lesson)
                .contains("lesson?course=" + COURSE);
        assertThat(Rows.find(number, Long.valueOf(attempt))).containsExactly("2");
        assertThat(sitting.get("/learn/notes").body())
                .contains(Texts.of(Language.RU, "notification_studio.COURSE_CHANGED"));
        sitting.postForm("/api/learn/courses/" + COURSE + "/changes-seen", "");
        assertThat(sitting.get(course).body()).doesNotContain(Texts.of(Language.RU, "enrolment_changed.title", 2));
    }

    private static String id(HttpResponse<String> redirect) {
        return redirect.headers().firstValue("Location").orElseThrow().replaceFirst(".*id=(\\d+).*", "$1");
    }

    private static String rule(String name, Object... words) {
        return Texts.of(Language.RU, "preflight_rule." + name, words);
    }

    /**
     * Asks the first question of the bank that has one right option with something more behind it; its id. No letter of it is another one, so whoever sits exams here
     * afterwards still finds it in the files of the course.
     */
    private static String asksOtherwise(String draft) {
        String node = Rows.find(
                        "select min(id) from draft_node where draft_id = ? and kind = 'BANK' and document like '%type: single%'",
                        Long.valueOf(draft))
                .get(0);
        rewrites(node, "(?m)^  ru: (.*?)([\"']?)$", "  ru: $1 " + MORE + "$2");
        return Rows.find("select node_id from draft_node where id = ?", Long.valueOf(node))
                .get(0);
    }

    /** Gives the first lesson another title; that title. */
    private static String retitles(String draft) {
        String node = Rows.find(
                        "select min(id) from draft_node where draft_id = ? and kind = 'LESSON'", Long.valueOf(draft))
                .get(0);
        rewrites(
                node,
                "\"title\":\\{\"en\":\"([^\"]*)\",\"ru\":\"[^\"]*\"",
                "\"title\":{\"en\":\"$1\",\"ru\":\"Урок яснее\"");
        return "Урок яснее";
    }

    private static void rewrites(String node, String what, String with) {
        String text = Rows.find("select document from draft_node where id = ?", Long.valueOf(node))
                .get(0);
        String other = text.replaceFirst(what, with);
        assertThat(other).isNotEqualTo(text);
        Rows.change(
                "update draft_node set document = ?, version = version + 1, saved_by = (select id from employee where login = 'trainer')"
                        + " where id = ?",
                other,
                Long.valueOf(node));
    }
}
