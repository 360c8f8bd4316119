package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** What is done with the tree of a draft and can be taken back: a node is moved, deleted, a text restored, the draft closed; and papers are drawn from it before it is published. */
@ExtendWith(Visitors.class)
class DraftTreeIT {

    private static final String COURSE = "demo-types";

    private final Caller caller = Caller.as("trainer");

    @Test
    void whatIsDoneWithTheTreeCanBeTakenBack() {
        Visitor trainer = Visitor.as("trainer");
        Page page = trainer.page();
        String draft = made(caller, "Дерево черновика");
        add(draft, "MODULE", "Первый", "");
        String first = node(draft, "MODULE", "Первый");
        add(draft, "MODULE", "Второй", "");
        String second = node(draft, "MODULE", "Второй");
        add(draft, "LESSON", "Один", first);
        add(draft, "LESSON", "Два", first);
        String lesson = node(draft, "LESSON", "Два");

        trainer.open("/author/draft?id=" + draft + "&node=" + lesson);
        trainer.presses("Alt+ArrowUp", page.locator("#tree [aria-current]"));
        assertThat(lessons(page).first()).containsText("Два");
        trainer.presses("Alt+ArrowDown", page.locator("#tree [aria-current]"));
        assertThat(lessons(page).last()).containsText("Два");

        page.locator("#delete").click();
        trainer.sees("draft_delete.done", "Два");
        assertThat(lessons(page)).hasCount(1);
        trainer.looksRight("studio-deleted");
        page.locator("#undo").click();
        assertThat(lessons(page)).hasCount(2);
        assertThat(page.locator("#editor-title")).containsText("Два");
        assertThat(page.locator("#undo")).hasCount(0);

        page.locator("#into").selectOption(second);
        page.locator("#move-to").click();
        assertThat(page.locator("#tree li", new Page.LocatorOptions().setHasText("2. Второй"))
                        .locator("li"))
                .containsText("Два");

        page.locator("summary", new Page.LocatorOptions().setHasText(trainer.text("draft_discard.title")))
                .click();
        page.locator("#discard").click();
        trainer.sees("draft_reopen.text");
        assertThat(page.locator("#delete")).hasCount(0);
        trainer.looksRight("studio-closed");
        trainer.open("/author/drafts");
        page.locator("a[href='/author/draft?id=" + draft + "']").click();
        page.locator("#reopen").click();
        assertThat(page.locator("#undo, #reopen")).hasCount(0);
        assertThat(page.locator("#save")).isVisible();
        refuses(draft, lesson);
    }

    private void refuses(String draft, String lesson) {
        String page = "/author/draft?id=" + draft + "&node=" + lesson;
        assertThat(caller.get(page + "&gone=" + lesson).body())
                .as("it is not deleted")
                .doesNotContain("id=\"undo\"");
        Forms.submitUnseen(caller, page, "node-form", "delete");
        String header = "/author/draft?id=" + draft;
        assertThat(caller.get(header + "&gone=" + lesson).body()).contains("id=\"undo\"");
        for (String forged : List.of("", "x", "0")) {
            assertThat(Forms.submitUnseen(caller, header, "deleted-form", "undelete", "deleted", forged)
                            .body())
                    .contains(text("draft_edit.deleted"));
        }
        assertThat(Forms.submitUnseen(caller, header, "discard-form", "discard").statusCode())
                .isEqualTo(302);
        assertThat(caller.get(header + "&gone=" + lesson).body())
                .contains(text("draft_reopen.text"))
                .doesNotContain("id=\"undo\"");
    }

    @Test
    void whatIsTypedWhileAnotherDeletesOrClosesIsNotLost() {
        Visitor trainer = Visitor.as("trainer");
        trainer.expect("/api/author/drafts");
        Page page = trainer.page();
        String draft = made(caller, "Двое в одном уроке");
        add(draft, "MODULE", "Модуль", "");
        String module = node(draft, "MODULE", "Модуль");
        add(draft, "LESSON", "Урок", module);
        String lesson = "/author/draft?id=" + draft + "&node=" + node(draft, "LESSON", "Урок");

        trainer.open(lesson);
        Forms.submitUnseen(caller, "/author/draft?id=" + draft + "&node=" + module, "node-form", "delete");
        page.locator("#body-ru").fill("Первая половина мысли");
        assertThat(page.locator("#receipt")).containsText(trainer.text("draft_node.deleted"));
        page.locator("#body-ru").fill("Первая половина мысли и вторая");
        page.locator("#save").click();
        trainer.sees("draft_delete.missed", "Модуль");
        trainer.looksRight("studio-deleted-meanwhile");
        page.locator("#undo").click();
        assertThat(page.locator("#editor-title")).containsText("Модуль");
        trainer.open(lesson);
        assertThat(page.locator("#body-ru")).hasValue("Первая половина мысли и вторая");
        Filling.awaitsSaved(page);

        Forms.submitUnseen(caller, "/author/draft?id=" + draft, "discard-form", "discard");
        page.locator("#title-ru").fill("Урок, который не успели назвать");
        assertThat(page.locator("#receipt")).containsText(trainer.text("draft_node.closed"));
        trainer.open(lesson);
        assertThat(page.locator("#unsaved-parts dd")).hasText("Урок, который не успели назвать");
        trainer.looksRight("studio-unsaved");
        page.locator("#unsaved-forget").click();
        trainer.open(lesson);
        assertThat(page.locator("#unsaved")).isHidden();
    }

    @Test
    void aTextOfTheHistoryComesBack() {
        String draft = made(caller, "История черновика");
        add(draft, "MODULE", "Модуль", "");
        String node = node(draft, "MODULE", "Модуль");
        writes(draft, node, 1, "Сначала");
        writes(draft, node, 2, "Потом");
        String change = Rows.find(
                        "select max(id) from draft_change where node_id = ? and document like '%Сначала%'",
                        Long.valueOf(node))
                .get(0);
        String history = "/author/draft-history?id=" + draft + "&node=" + node + "&change=" + change;

        HttpResponse<String> restored = Forms.submit(caller, history, "restore");

        assertThat(restored.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("node=" + node, "done=saved"));
        assertThat(document(node)).contains("Сначала").doesNotContain("Потом");
    }

    /** By the blueprint of the draft, with nothing written; and told where the draft cannot be read. */
    @Test
    void aPaperIsDrawnFromTheDraft() {
        String draft = opened();
        String exam = node(draft, "EXAM", "");
        String editor = "/author/draft?id=" + draft + "&node=" + exam;
        String paper = "/author/draft-paper?id=" + draft + "&node=" + exam;
        String module = "/author/draft-paper?id=" + draft + "&node=" + node(draft, "MODULE", "");
        String before = Rows.find("select (select count(*) from attempt), (select count(*) from answer)"
                        + " from employee where login = 'trainer'")
                .get(0);
        assertThat(caller.get(editor).body()).contains(paper.replace("&", "&amp;"), text("draft_paper.show"));
        assertThat(caller.get(paper).body()).contains("id=\"q3\"").doesNotContain("data-verdict", "id=\"q4\"");
        assertThat(caller.get(paper + "&seed=5&keys=yes").body()).contains("data-verdict=\"right\"");
        assertThat(caller.get(module).body()).contains("id=\"q1\"", text("quiz_preview.other_order"));
        String document = document(exam);

        Rows.change(
                "update draft_node set document = ?, version = version + 1 where id = ?",
                document.replaceFirst("(?m)^draw:\\n(?:  .*\\n?)+", "draw:\n  - count: 99\n"),
                Long.valueOf(exam));

        assertThat(document(exam)).isNotEqualTo(document);
        assertThat(caller.get(paper).body())
                .contains(text("quiz_preview.refused"), "href=\"/author/draft-publish?id=" + draft)
                .doesNotContain("id=\"q1\"");
        Visitor trainer = Visitor.as("trainer");
        trainer.open("/author/draft-publish?id=" + draft);
        assertThat(trainer.page().locator("#publish")).hasCount(0);
        trainer.page().locator(".preflight a").first().click();
        trainer.isAt("/author/draft");
        assertThat(trainer.page().locator("#editor-title")).containsText(text("draft_kind.EXAM"));
        trainer.link("draft_paper.show").click();
        trainer.sees("quiz_preview.refused");
        trainer.looksRight("studio-no-paper");

        Rows.change(
                "update draft_node set document = ?, version = version + 1 where id = ?", document, Long.valueOf(exam));
        trainer.open(paper);
        trainer.page().locator("section.question .option input").first().check();
        trainer.looksRight("studio-paper");
        assertThat(Rows.find("select (select count(*) from attempt), (select count(*) from answer)"
                                + " from employee where login = 'trainer'")
                        .get(0))
                .isEqualTo(before);
        Forms.submitUnseen(caller, editor, "discard-form", "discard");
        assertThat(caller.get(paper).statusCode()).isEqualTo(404);
    }

    private static Locator lessons(Page page) {
        return page.locator("#tree ul ul > li");
    }

    private static String made(Caller caller, String title) {
        return id(Forms.submit(caller, "/author/drafts", "add", "title", title, "competency", "client-orientation"));
    }

    private String opened() {
        return id(Forms.submit(caller, "/author/course?id=" + COURSE, "edit"));
    }

    private static String id(HttpResponse<String> redirect) {
        return redirect.headers().firstValue("Location").orElseThrow().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    private void add(String draft, String kind, String title, String module) {
        String page = "/author/draft?id=" + draft;
        HttpResponse<String> added = module.isEmpty()
                ? Forms.submitUnseen(caller, page, "add-form", "add", "new-kind", kind, "new-title", title)
                : Forms.submitUnseen(
                        caller, page, "add-form", "add", "new-kind", kind, "new-title", title, "new-module", module);
        assertThat(added.statusCode()).isEqualTo(302);
    }

    private void writes(String draft, String node, int version, String summary) {
        HttpResponse<String> saved = caller.send(caller.own("/api/author/drafts/" + draft + "/nodes/" + node)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        "{\"version\":" + version + ",\"parts\":{\"summary-ru\":\"" + summary + "\"}}")));
        assertThat(saved.statusCode()).isEqualTo(200);
    }

    /** The first node of a kind that is called so. */
    private static String node(String draft, String kind, String title) {
        return Rows.find(
                        "select id from draft_node where draft_id = ? and kind = '" + kind
                                + "' and document like ? order by place",
                        Long.valueOf(draft),
                        "%" + title + "%")
                .get(0);
    }

    private static String document(String node) {
        return Rows.find("select document from draft_node where id = ?", Long.valueOf(node))
                .get(0);
    }

    private static String text(String key) {
        return Texts.of(Language.RU, key);
    }
}
