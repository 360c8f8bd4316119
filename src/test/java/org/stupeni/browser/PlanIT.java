package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** Trainers fill in an exam and write a conversation by fields; what the bank lacks and where the conversation goes astray stands beside them. */
@ExtendWith(Visitors.class)
class PlanIT {

    private static String draft;

    /** The query of the pages of a draft that nobody else's test writes in. */
    private static synchronized String draft() {
        if (draft == null) {
            draft = Forms.submit(Caller.as("trainer"), "/author/course?id=difficult-clients", "edit")
                    .headers()
                    .firstValue("Location")
                    .orElseThrow()
                    .replaceFirst(".*\\?", "?");
        }
        return draft;
    }

    private static String exam(int number) {
        return draft() + "&node="
                + Rows.find(
                                "select id from draft_node where draft_id = ? and kind = 'EXAM' order by id",
                                Long.valueOf(draft().replaceFirst(".*id=", "")))
                        .get(number);
    }

    private static Locator at(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    private static void presses(Page page, String deed) {
        page.locator("button[value='" + deed + "']").click();
    }

    private static void awaitsSaved(Page page) {
        assertThat(page.locator("#receipt")).hasText(Pattern.compile("\\s*Сохранено \\d\\d:\\d\\d:\\d\\d\\s*"));
    }

    @Test
    void anExamIsFilledInByFields() {
        Visitor trainer = Visitor.as("trainer");
        Page page = trainer.page();
        trainer.open("/author/draft" + exam(0));
        assertThat(page.locator("#all-told li")).hasCount(0);
        assertThat(page.locator("#draw")).containsText("184");
        trainer.looksRight("plan-exam");

        int rows = page.locator("[id^='draw.'].map-row").count();
        at(page, "draw.0.count").fill("150");
        awaitsSaved(page);
        assertThat(at(page, "sums-draw.0")).containsText("Не хватает");
        assertThat(at(page, "told-draw.0")).isVisible();
        at(page, "cut").fill("много");
        presses(page, "draw.add");
        assertThat(at(page, "draw." + rows)).isFocused();
        assertThat(at(page, "cut")).hasValue("много");
        assertThat(at(page, "cut")).hasAttribute("aria-invalid", "true");
        at(page, "draw." + rows + ".count").fill("3");
        page.locator("button[value='draw." + rows + ".up']").press("Enter");
        assertThat(at(page, "draw." + (rows - 1) + ".count")).hasValue("3");

        presses(page, "draw.fix");
        String fixed = "draw." + (rows + 1);
        at(page, "word." + fixed).selectOption(new SelectOption().setIndex(1));
        presses(page, fixed + ".pick");
        assertThat(at(page, fixed).locator(".map-picked li")).hasCount(1);
        presses(page, fixed + ".remove");
        assertThat(at(page, fixed)).hasCount(0);

        presses(page, "bands.add");
        assertThat(at(page, "bands.0.from")).hasValue("0");
        presses(page, "bands.add");
        assertThat(at(page, "bands.1")).isFocused();
        assertThat(at(page, "bands.1.from")).isHidden();
        at(page, "bands.1.since").selectOption("share");
        at(page, "bands.1.from").fill("101");
        at(page, "bands.1.text.ru").fill("Почти всё [верно](lesson:nowhere).");
        at(page, "bands.1.text.en").fill("Nearly everything.");
        awaitsSaved(page);
        assertThat(at(page, "told-bands.1.from")).containsText("от 1 до 100");
        assertThat(at(page, "told-bands.1.text.ru")).containsText("nowhere");
        presses(page, "bands.0.remove");
        presses(page, "bands.0.remove");
        assertThat(at(page, "bands.0")).hasCount(0);

        at(page, "review.show").selectOption("matrix");
        at(page, "review.closed.key").uncheck();
        at(page, "review.closed").selectOption("own");
        at(page, "closes").fill("2031-03-31");
        awaitsSaved(page);
        page.reload();
        assertThat(at(page, "review.closed.key")).not().isChecked();
        assertThat(at(page, "review.later.key")).isChecked();

        Page second = Visitor.as("trainer2").page();
        second.navigate(page.url());
        at(second, "minutes").fill("41");
        awaitsSaved(second);
        at(page, "attempts").fill("5");
        trainer.expect("409");
        assertThat(page.locator("#conflict")).containsText("41");
        assertThat(at(page, "attempts")).hasValue("5");
        page.locator("#take-theirs").click();
        assertThat(at(page, "minutes")).hasValue("41");
    }

    /** What the form has no field for is kept, and told. */
    @Test
    void whatFieldsCannotShowStaysText() {
        Visitor trainer = Visitor.as("trainer");
        Page page = trainer.page();
        trainer.open("/author/draft" + exam(1) + "&as=text");
        Locator text = page.locator("#text");
        text.fill(text.inputValue() + "more: x\n");
        awaitsSaved(page);
        trainer.open("/author/draft" + exam(1));
        trainer.sees("blueprint_form.too_much");
        assertThat(text).hasValue(Pattern.compile("more: x"));
        text.fill(text.inputValue().replace("more: x\n", ""));
        awaitsSaved(page);
        page.reload();
        assertThat(at(page, "minutes")).isVisible();
    }

    @Test
    void aConversationIsWrittenAndItsDeadEndsAreFound() {
        Visitor trainer = Visitor.as("trainer");
        Page page = trainer.page();
        HttpResponse<String> made = Forms.submit(
                Caller.as("trainer"),
                "/author/draft-question" + draft(),
                "add",
                "type",
                "dialogue",
                "where",
                "bank",
                "ask",
                "Клиент ждёт доставку");
        trainer.open(made.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", ""));
        at(page, "nodes.0.replies.0.to").waitFor();
        assertThat(page.locator("#map-sums")).containsText("start → solved");

        at(page, "nodes.0.replies.0.to").selectOption("+node");
        assertThat(at(page, "nodes.0.replies.0.to")).hasValue("node-1");
        assertThat(page.locator("#map-sums")).containsText("никуда не ведут: node-1");
        assertThat(page.locator("#map-sums")).containsText("ни один путь: solved");
        assertThat(page.locator(".map-box[data-kind='dead']")).hasCount(1);
        trainer.looksRight("plan-dialogue");

        at(page, "nodes.1.replies.0.to").selectOption("start");
        at(page, "nodes.1.replies.1.to").selectOption("lost");
        awaitsSaved(page);
        assertThat(page.locator("#map-sums")).containsText("по кругу: start, node-1");
        at(page, "nodes.1.replies.0.to").selectOption("solved");

        at(page, "nodes.1").locator("details summary").click();
        assertThat(at(page, "nodes.1").locator("details")).containsText("start, ответ 1");
        at(page, "word.nodes.1").fill("start");
        at(page, "word.nodes.1").press("Enter");
        trainer.sees("talk_deed.id_taken", "start");
        at(page, "nodes.1").locator("details summary").click();
        at(page, "word.nodes.1").fill("calm");
        presses(page, "nodes.1.rename");
        assertThat(at(page, "nodes.0.replies.0.to")).hasValue("calm");

        at(page, "indicator").selectOption(new SelectOption().setIndex(4));
        at(page, "lesson").selectOption(new SelectOption().setIndex(1));
        for (Locator empty : page.locator("#edit-form [data-part][lang]:not([id*=feedback]):not([id*=hint])")
                .all()) {
            empty.fill(empty.getAttribute("id") + " " + empty.getAttribute("lang"));
        }
        awaitsSaved(page);
        assertThat(page.locator("#all-told li")).hasCount(0);
        page.locator("[data-way='best'] path").first().waitFor();
        String beside =
                page.url().replaceFirst("^https?://[^/]+/author/draft\\?", "").replaceFirst("#.*", "");
        assertThat(Caller.as("trainer")
                        .get("/author/draft-preview?" + beside + "&plan=yes")
                        .body())
                .contains("id=\"map\"", "id=\"all-told\"", "data-turn")
                .doesNotContain("name=\"nodes.0.says.ru\"");

        page.locator("#preview [data-turn]:not([hidden]) [data-reply]").first().click();
        assertThat(page.locator("#preview [data-turn]:not([hidden])")).hasCount(2);
        presses(page, "nodes.1.replies.0.remove");
        presses(page, "nodes.1.replies.0.remove");
        assertThat(page.locator("#map-sums")).containsText("ни одного ответа: calm");
    }

    @Test
    void whatIsForgedIsRefused() {
        Caller trainer = Caller.as("trainer");
        String page = "/author/draft" + exam(2);

        HttpResponse<String> refused = Forms.submitUnseen(
                trainer, page, "edit-form", "deed", "form", "exam", "deed", "draw.77.up", "version", "1");
        assertThat(refused.body()).contains(Texts.of(Language.RU, "blueprint_deed.unknown"));
        refused = Forms.submitUnseen(
                trainer, page, "edit-form", "deed", "form", "exam", "deed", "draw.add", "version", "0", "level", "2");
        assertThat(refused.body()).contains("id=\"conflict-who\">Пока");
        assertThat(trainer.get(page).body()).contains("draw.1.count");
    }
}
