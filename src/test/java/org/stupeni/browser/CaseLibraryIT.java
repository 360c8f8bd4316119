package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** A case from the phone of who tells it to the draft of a question, and what its contributor sees of it. */
@ExtendWith(Visitors.class)
class CaseLibraryIT {

    private static final String CLIENT = "«Третий чайник за месяц!» — кричала и стучала коробкой по стойке.";
    private static final String TITLE = "Третий чайник за месяц";

    @Test
    void isToldAcceptedAndBecomesAQuestion() {
        String login = Rows.newLearner();
        Visitor teller = Visitor.as(login, Look.PHONE);
        Page form = teller.page();
        teller.open("/learn/courses");
        form.locator("main a[href='/learn/cases']").click();
        form.locator("main a[href='/learn/new-case']").click();
        form.locator("#client").fill(CLIENT + " Это была Анна Смирнова.");
        assertThat(form.locator("#traces")).containsText(teller.text("cases_trace.NAME"));
        form.reload();
        assertThat(form.locator("#client")).hasValue(CLIENT + " Это была Анна Смирнова.");
        form.locator("#did").fill("Отвела к витрине, карта 4111 1111 1111 1111.");
        form.locator("#send").click();
        assertThat(form.locator("#did-error")).hasText(teller.text("cases_field.did_number"));
        form.locator("#did").fill("Отвела к витрине и выслушала.");
        form.locator("#ended").fill("Деньги вернули.");
        form.locator("#better").fill("То же самое.");
        form.locator("#send").click();
        assertThat(form.locator("#kind-error")).hasText(teller.text("cases_field.kind_missing"));
        form.locator("#kind").selectOption("COMPLAINT");
        form.locator("#channel").selectOption("COUNTER");
        form.locator("#mood").selectOption("ANGRY");
        form.locator("#named").check();
        form.locator("#send").click();
        assertThat(form.locator("#look mark")).hasText("Анна Смирнова");
        teller.looksRight("new-case-look");
        form.locator("#client").fill(CLIENT);
        form.locator("#send").click();
        teller.sees("cases_done.sent");
        teller.looksRight("case-sent");
        String id = Rows.find("select id from client_case where contributor_id = ?", Study.idOf(login))
                .get(0);
        assertThat(Caller.as("employee").get("/learn/case?id=" + id).statusCode())
                .isEqualTo(404);

        accepts(id);
        form.navigate("/learn/case?id=" + id);
        assertThat(form.locator("main")).containsText(teller.text("cases_step.QUESTION"));
        assertThat(form.locator("main")).containsText("case-" + id);
        assertThat(form.locator("main")).containsText(teller.text("cases_step.PLAY_OUT"));
        teller.looksRight("case-accepted");
        teller.open("/learn/cases");
        teller.looksRight("cases-own");
        teller.open("/learn/notes");
        assertThat(form.locator("main")).containsText(teller.text("notification_case.CASE_ACCEPTED"));
        assertThat(Caller.as("employee").get("/learn/cases?text=чайник").body()).contains(TITLE);
        isTakenOut(teller, form, login, id);
    }

    /** By a trainer with a reason, and then by nobody once more; what was made of it is still told. */
    private static void isTakenOut(Visitor teller, Page form, String login, String id) {
        Caller trainer = Caller.as("trainer");
        String address = "/author/case?id=" + id;
        assertThat(Forms.submit(trainer, address, "take-out", "words", "Нет", "wording", "1")
                        .body())
                .contains("Нет</textarea>");
        Forms.submit(trainer, address, "take-out", "words", "Похожий описан лучше.", "wording", "1");
        assertThat(trainer.get("/author/cases?state=TAKEN_OUT").body()).contains(TITLE);
        assertThat(trainer.get(address).body()).contains("case-" + id).doesNotContain("id=\"take-out\"");
        assertThat(Caller.as("employee").get("/learn/cases?text=чайник").body()).doesNotContain(TITLE);
        assertThat(Caller.as("employee").get("/learn/case?id=" + id).statusCode())
                .isEqualTo(404);
        form.navigate("/learn/case?id=" + id);
        assertThat(form.locator("main")).containsText("Похожий описан лучше.");
        assertThat(form.locator("main")).containsText("case-" + id);
        teller.hasNoAxeViolations("case-taken-out");
        HttpResponse<String> late =
                Forms.submitUnseen(Caller.as(login), "/learn/case?id=" + id, "withdraw-form", "withdraw");
        assertThat(late.body()).contains(Texts.of(Language.RU, "cases_act.closed"));
    }

    /** What stands there is shown first, and replaced only by somebody who says so. */
    private static void becomesAStep(Visitor trainer, Page page, String id) {
        page.locator("main a[href='/author/case-anchor?id=" + id + "']").click();
        assertThat(page.locator("#ru")).hasValue("Отвела к витрине и выслушала.");
        page.locator("#level").selectOption("3");
        page.locator("#en").fill("Takes aside and listens.");
        page.locator("#look").click();
        assertThat(page.locator("#en")).hasValue("Takes aside and listens.");
        trainer.looksRight("author-case-anchor");
        page.locator("#put").click();
        assertThat(page.locator("#ru-error")).hasText(trainer.text("cases_anchor.taken"));
        assertThat(page.locator("#ru")).hasValue("Отвела к витрине и выслушала.");
        page.locator("input[name=how][value=APPEND]").check();
        page.locator("#put").click();
        trainer.sees("cases_desk.done_anchor");
        page.locator("main a[href*='&node=']").last().click();
        assertThat(page.locator("main")).containsText("Takes aside and listens.");
        page.goBack();
    }

    /** The role-play is offered to who opens games from the press of a button to the press of another; what is not saved is not published. */
    private static void isPublishedAndRetired(Visitor trainer, Page page, String id) {
        page.locator("#situation-ru").fill("Ещё не сохранено.");
        page.locator("#publish").click();
        trainer.sees("cases_paper.save_first");
        assertThat(page.locator("#situation-ru")).hasValue("Ещё не сохранено.");
        page.locator("#save").click();
        page.locator("#publish").click();
        trainer.sees("cases_paper.done_published");
        assertThat(page.locator("#in-force")).isVisible();
        assertThat(page.locator("#publish")).hasCount(0);
        trainer.looksRight("author-case-paper-published");
        Caller reader = Caller.as("trainer");
        String brief = "value=\"case-" + id + "\"";
        assertThat(reader.get("/author/role-plays").body()).contains(brief);
        assertThat(reader.get("/author/case?id=" + id).body()).contains("kind=role-play");
        page.locator("#retire").click();
        trainer.sees("cases_paper.done_retired");
        assertThat(page.locator("#publish")).isVisible();
        assertThat(reader.get("/author/role-plays").body()).doesNotContain(brief);
    }

    /** Who wrote a scene has no button for it, and a forged press is refused. */
    private static void anotherTrainerPublishesItsScene(Visitor trainer, Page page, String id) {
        String address = "/author/case-paper?id=" + id + "&kind=scene&as=text";
        trainer.open(address);
        page.locator("#document").fill(read("courses/calibration/radio-of-a-brother.yaml"));
        page.locator("#save").click();
        trainer.sees("cases_paper.others_turn");
        assertThat(page.locator("#publish")).hasCount(0);
        trainer.looksRight("author-case-scene-written");
        String document = page.locator("#document").inputValue();
        Caller writer = Caller.as("trainer");
        assertThat(Forms.submitUnseen(writer, address, "paper-form", "publish", "document", document, "saves", "1")
                        .body())
                .contains(Texts.of(Language.RU, "cases_paper.own_key"));

        Caller checker = Caller.as("trainer2");
        assertThat(Forms.submitUnseen(checker, address, "paper-form", "publish", "document", "", "saves", "1")
                        .body())
                .contains(Texts.of(Language.RU, "cases_paper.save_first"));
        Forms.submit(checker, address, "publish", "document", document);
        assertThat(checker.get(address).body()).contains("id=\"in-force\"");
        Forms.submit(checker, address, "retire", "document", document);
        assertThat(checker.get(address).body()).doesNotContain("id=\"in-force\"");
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void accepts(String id) {
        Visitor trainer = Visitor.as("trainer");
        Page page = trainer.page();
        trainer.open("/author/drafts");
        page.locator("#title").fill("Курс по случаям " + id);
        // StudioIT publishes a checklist of the other competency in a course.
        page.locator("#competency").selectOption("client-orientation");
        page.locator("#add").click();
        page.waitForURL(Pattern.compile("/author/draft[?]id="));
        page.locator("#add-part").evaluate("part => { part.open = true; }");
        page.locator("#new-kind").selectOption("CHECKLIST");
        trainer.button("draft_add.do").click();
        assertThat(page.locator("#items .map-row").first()).isVisible();
        trainer.open("/author/courses");
        page.locator("nav a[href='/author/cases']").click();
        trainer.looksRight("author-cases-new");
        page.locator("#cases a[href='/author/case?id=" + id + "']").click();
        page.locator("#title").fill(TITLE);
        page.locator("#accept").click();
        assertThat(page.locator("#indicator-error")).hasText(trainer.text("cases_field.indicator_missing"));
        assertThat(page.locator("#title")).hasValue(TITLE);
        page.locator("input[name=rating][value='4']").check();
        page.locator("#rate").click();
        trainer.sees("cases_desk.done_rated");
        assertThat(page.locator("#title")).hasValue(TITLE);
        page.locator("#indicator").selectOption("dc3-complaint");
        trainer.looksRight("author-case");
        page.locator("#accept").click();
        trainer.sees("cases_desk.done_accepted");
        page.locator("#place").selectOption(new SelectOption().setLabel("Курс по случаям " + id + ": банк"));
        page.locator("#question").click();
        trainer.sees("cases_desk.done_question");
        trainer.looksRight("author-case-accepted");
        becomesAStep(trainer, page, id);
        trainer.open("/author/case-figures");
        assertThat(page.locator("#months tbody tr")).hasCount(12);
        trainer.looksRight("author-case-figures");
        trainer.open("/author/case?id=" + id);
        page.locator("main a[href*='kind=role-play']").click();
        assertThat(page.locator("#told-situation-ru")).containsText(trainer.text("cases_paper.fill"));
        trainer.looksRight("author-case-paper");
        page.locator("#minutes").fill("99");
        for (Locator field : page.locator("#paper-form textarea, #title-en").all()) {
            if (field.inputValue().isEmpty()) {
                field.fill("Слова: «да» # нет");
            }
        }
        page.locator("#save").click();
        trainer.sees("cases_paper.done_saved");
        assertThat(page.locator("#told li")).hasCount(1);
        assertThat(page.locator("#told-minutes .error")).hasCount(1);
        page.locator("#minutes").fill("10");
        page.locator("#situation-ru").fill("Карта 4111 1111 1111 1111");
        page.locator("#save").click();
        trainer.sees("cases_paper.number");
        assertThat(page.locator("#situation-ru")).hasValue("Карта 4111 1111 1111 1111");
        page.locator("#situation-ru").fill("Зал, вечер.");
        page.locator("#save").click();
        assertThat(page.locator("#told li")).hasCount(0);
        assertThat(page.locator("#document")).hasCount(0);
        isPublishedAndRetired(trainer, page, id);
        trainer.open("/author/case-paper?id=" + id + "&kind=role-play&as=text");
        page.locator("#document").fill(page.locator("#document").inputValue() + "colour: red\n");
        page.locator("#save").click();
        assertThat(page.locator("#problems")).containsText("colour");
        trainer.open("/author/case-paper?id=" + id + "&kind=role-play");
        trainer.sees("cases_paper.only_text");
        trainer.open("/author/case-paper?id=" + id + "&kind=scene");
        trainer.looksRight("author-case-scene");
        anotherTrainerPublishesItsScene(trainer, page, id);
        assertThat(Caller.as("trainer")
                        .get("/author/case-file?id=" + id + "&kind=role-play")
                        .body())
                .startsWith("competency: difficult-clients");
        assertThat(Caller.as("trainer")
                        .get("/author/case-file?id=0&kind=role-play")
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> twice = Forms.submitUnseen(
                Caller.as("trainer"),
                "/author/case?id=" + id,
                "case-form",
                "rate",
                "rating",
                "2",
                "wording",
                "1",
                "kind",
                "COMPLAINT",
                "indicator",
                "dc3-complaint");
        assertThat(twice.body()).contains(Texts.of(Language.RU, "cases_act.rated_already"));
    }
}
