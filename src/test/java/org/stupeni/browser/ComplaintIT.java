package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** A complaint from its form to its end, and what those see whom it concerns. */
@ExtendWith(Visitors.class)
class ComplaintIT {

    private static final String WORDS = "Экзамен начали на двадцать минут позже, а время не продлили никому.";
    private static final String ANSWER = "По журналу класса экзамен начался позже, время действительно не продлили.";
    private static final String CHANGE = "Время продлевают всем, если класс открыли поздно.";

    @Test
    void isMadeTakenUpAnsweredAndClosed() {
        String login = Rows.newLearner();
        Visitor learner = Visitor.as(login, Look.PHONE);
        Page form = learner.page();
        learner.open("/learn/appeals");
        form.locator("main a[href='/learn/complaints']").click();
        form.locator("main a[href='/learn/new-complaint']").click();
        form.locator("#words").fill(WORDS);
        form.locator("#person").fill("никто@example.org");
        form.locator("#discreet").check();
        form.locator("#make").click();
        assertThat(form.locator("#kind-error")).hasText(learner.text("complaint_act.kind_missing"));
        form.locator("input[name=kind][value=EXAM]").check();
        form.locator("#make").click();
        assertThat(form.locator("#person-error")).hasText(learner.text("complaint_act.person_unknown"));
        assertThat(form.locator("input[name=kind][value=EXAM]")).isChecked();
        assertThat(form.locator("#words")).hasValue(WORDS);
        assertThat(form.locator("#person")).hasValue("никто@example.org");
        assertThat(form.locator("#discreet")).isChecked();
        learner.looksRight("new-complaint-refused");
        form.locator("#person").fill(numberOf("hr2"));
        form.locator("#make").click();
        learner.sees("complaint_page.done_made");
        learner.looksRight("complaint-made");
        String id = Rows.find("select id from complaint where employee_id = ?", Study.idOf(login))
                .get(0);

        isNotThereFor("hr2", id);
        Visitor hr = Visitor.as("hr");
        hr.open("/hr/decisions");
        hr.page().locator("main a[href='/hr/complaints']").click();
        hr.looksRight("hr-complaints");
        hr.page().locator("#complaints a[href='/hr/complaint?id=" + id + "']").click();
        assertThat(hr.page().locator("main")).containsText(hr.text("complaint_handling.discreet"));
        hr.page().locator("#take").click();
        hr.sees("complaint_handling.done_taken");
        answers(hr, id);

        learner.open("/learn/complaints");
        assertThat(form.locator("main")).containsText(ANSWER);
        learner.looksRight("complaints");
        form.locator("main a[href='/learn/complaint?id=" + id + "']").click();
        assertThat(form.locator("main")).containsText(CHANGE);
        assertThat(form.locator("main")).not().containsText("Спросил");
        assertThat(form.locator("#withdraw")).hasCount(0);
        String csv = Caller.as("hr").get("/hr/complaints.csv?state=CLOSED").body();
        assertThat(csv.lines().filter(line -> line.startsWith(id + ";")))
                .singleElement()
                .asString()
                .contains(Texts.of(Language.RU, "complaint_register.unnamed"))
                .doesNotContain("Новикова");
    }

    private static void answers(Visitor hr, String id) {
        Page page = hr.page();
        page.locator("#answer").fill(ANSWER);
        page.locator("#note").click();
        assertThat(page.locator("#step-error")).hasText(hr.text("complaint_act.step_missing", 5));
        assertThat(page.locator("#answer")).hasValue(ANSWER);
        page.locator("#step").fill("Спросил дежурного по классу.");
        page.locator("#note").click();
        hr.sees("complaint_handling.done_noted");
        hr.looksRight("hr-complaint");
        page.locator("#answer").fill(ANSWER);
        page.locator("#uphold").click();
        assertThat(page.locator("#change-error")).hasText(hr.text("complaint_act.change_missing", 10));
        page.locator("#change").fill(CHANGE);
        page.locator("#uphold").click();
        hr.sees("complaint_handling.done_answered");
        assertThat(page.locator("#uphold")).hasCount(0);
        page.locator("#close").click();
        hr.sees("complaint_handling.done_closed");
        hr.looksRight("hr-complaint-closed");
        HttpResponse<String> again = Forms.submitUnseen(
                Caller.as("hr"), "/hr/complaint?id=" + id, "handling-form", "note", "step", "Ещё одно слово.");
        assertThat(again.body())
                .contains(Texts.of(Language.RU, "complaint_act.closed"))
                .contains("Ещё одно слово.");
    }

    /** As if it did not exist, and what is sent nevertheless is refused. */
    private static void isNotThereFor(String account, String id) {
        String address = "/hr/complaint?id=" + id;
        HttpResponse<String> page = Caller.as(account).get(address);
        String none = Caller.as(account).get("/hr/complaint?id=0").body();
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains(Texts.of(Language.RU, "complaint_act.unknown"))
                .doesNotContain(WORDS);
        assertThat(none).contains(Texts.of(Language.RU, "complaint_act.unknown"));
        assertThat(Caller.as(account).get("/hr/complaints").body()).doesNotContain(address);
        assertThat(Caller.as(account).get("/hr/complaints.csv").body()).doesNotContain("\n" + id + ";");
        for (String button : new String[] {"take", "note", "name", "reject", "close"}) {
            HttpResponse<String> forced = Forms.submitUnseen(
                    Caller.as(account),
                    address,
                    "handling-form",
                    button,
                    "step",
                    "Ничего не было.",
                    "answer",
                    ANSWER,
                    "person",
                    numberOf("hr"));
            assertThat(forced.body())
                    .as(button)
                    .contains(Texts.of(Language.RU, "complaint_act.unknown"))
                    .doesNotContain(WORDS);
        }
        assertThat(Rows.find("select state from complaint where id = ?", Long.valueOf(id)))
                .containsExactly("OPEN");
    }

    @Test
    void theOwnOneIsHandledByOthersAndCanBeWithdrawn() {
        Visitor hr = Visitor.as("hr");
        hr.open("/learn/new-complaint");
        hr.page().locator("input[name=kind][value=DATA]").check();
        hr.page().locator("#words").fill(WORDS + " " + System.nanoTime());
        hr.page().locator("#make").click();
        hr.sees("complaint_page.done_made");
        String id = Rows.find("select max(id) from complaint where kind = 'DATA' and employee_id = ?", Study.idOf("hr"))
                .get(0);

        hr.open("/hr/complaint?id=" + id);
        assertThat(hr.page().locator("#why-not")).containsText(hr.text("complaint_act.own"));
        assertThat(hr.page().locator("#take")).hasCount(0);
        HttpResponse<String> forced =
                Forms.submitUnseen(Caller.as("hr"), "/hr/complaint?id=" + id, "handling-form", "take");
        assertThat(forced.body()).contains(Texts.of(Language.RU, "complaint_act.own"));

        String stranger = Rows.newLearner();
        assertThat(Caller.as(stranger).get("/learn/complaint?id=" + id).statusCode())
                .isEqualTo(404);
        hr.open("/learn/complaint?id=" + id);
        hr.page().locator("#withdraw").click();
        hr.sees("complaint_page.done_withdrawn");
        HttpResponse<String> twice =
                Forms.submitUnseen(Caller.as("hr"), "/learn/complaint?id=" + id, "withdraw-form", "withdraw");
        assertThat(twice.body()).contains(Texts.of(Language.RU, "complaint_act.closed"));
    }

    private static String numberOf(String login) {
        return Rows.find("select number from employee where login = ?", login).get(0);
    }
}
