package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** What people can say against decisions about themselves, and what is done to certificates after they were issued. */
@ExtendWith(Visitors.class)
class AppealIT {

    private static final String REASON = "За полгода ни одного случая, когда клиента выслушали.";
    private static final String REPLY = "Я работаю здесь две недели, и меня никто не учил.";

    @Test
    void aNeedIsRecordedRepliedToAndEnded() {
        String login = Rows.newLearner();
        long id = Study.idOf(login);
        Visitor hr = Visitor.as("hr");
        Page page = hr.page();
        hr.open("/hr/person?id=" + id + "&competency=" + Player.COURSE);
        page.locator("details:has(#need-reason) summary").click();
        page.locator("#need-reason").fill(REASON);
        page.locator("#record-need").click();
        assertThat(page.locator("#end-need")).isVisible();
        hr.looksRight("hr-need");

        Visitor learner = Visitor.as(login, Look.PHONE);
        learner.open("/learn/levels");
        assertThat(learner.page().locator("main")).containsText(REASON);
        learner.page().locator("#need-reply").fill("нет");
        learner.page().locator("#send-reply").click();
        assertThat(learner.page().locator("#need-reply-error")).hasText(learner.text("need_act.no_words"));
        learner.page().locator("#need-reply").fill(REPLY);
        learner.page().locator("#send-reply").click();
        assertThat(learner.page().locator("#send-reply")).hasCount(0);
        learner.looksRight("levels-need");

        page.locator("#need-ending").fill("Обучение начато, наставник назначен.");
        page.locator("#end-need").click();
        assertThat(page.locator("#end-need")).hasCount(0);
        assertThat(Rows.find("select count(*) from development_need where employee_id = ? and ended_at is null", id))
                .containsExactly("0");
    }

    @Test
    void aDeclineIsAppealedAgainstAndAnsweredBySomebodyElse() {
        String login = Rows.newLearner();
        long id = Study.idOf(login);
        Study.reachesLevelTwo(Caller.as(login));
        String person = "/hr/person?id=" + id + "&competency=" + Player.COURSE;
        Visitor hr = Visitor.as("hr");
        Page page = hr.page();
        hr.open(person);
        page.locator("#reason").fill(REASON);
        page.locator("#decline").click();
        page.locator("#confirm-decline").click();
        hr.sees("certification_person.declined_title", 2);

        Visitor learner = Visitor.as(login, Look.PHONE);
        learner.open("/learn/appeals");
        learner.looksRight("appeals-open");
        learner.page().locator("#raise").click();
        assertThat(learner.page().locator("#against-error")).hasText(learner.text("appeal_act.choose"));
        learner.page().locator("#against").selectOption(new String[] {"DECLINED/" + decisionOf(id)});
        learner.page().locator("#words").fill("нет");
        learner.page().locator("#raise").click();
        assertThat(learner.page().locator("#words-error")).hasText(learner.text("appeal_act.words"));
        learner.page().locator("#words").fill(REPLY);
        learner.page().locator("#raise").click();
        learner.sees("appeal_page.done_raised");
        learner.looksRight("appeals-raised");

        String appeal =
                Rows.find("select id from appeal where employee_id = ?", id).get(0);
        hr.open("/hr/appeal?id=" + appeal);
        assertThat(page.locator("#uphold")).hasCount(0);
        assertThat(page.locator("#why-not")).hasText(hr.text("appeal_bar.decided"));
        assertThat(page.locator("#against")).containsText(REASON);
        HttpResponse<String> forced = Forms.submitUnseen(
                Caller.as("hr"), "/hr/appeal?id=" + appeal, "answer-form", "confirm-uphold", "answer", REASON);
        assertThat(forced.body()).contains(Texts.of(Language.RU, "certification_independence.decided"));

        Visitor second = Visitor.as("hr2");
        second.open("/hr/appeals");
        second.looksRight("hr-appeals");
        second.page().locator("#appeals a[href='/hr/appeal?id=" + appeal + "']").click();
        second.looksRight("hr-appeal");
        second.page().locator("#answer").fill("Верно, обучения ещё не было.");
        second.page().locator("#uphold").click();
        assertThat(second.page().locator("#review-uphold")).containsText(second.text("appeal_review.final"));
        second.looksRight("hr-appeal-review");
        second.page().locator("#back-uphold").click();
        assertThat(second.page().locator("#answer")).hasValue("Верно, обучения ещё не было.");
        second.page().locator("#uphold").click();
        second.page().locator("#confirm-uphold").click();
        assertThat(second.page().locator("[role=status]")).containsText("Верно, обучения ещё не было.");
        learner.open("/learn/appeals");
        assertThat(learner.page().locator("main")).containsText("Верно, обучения ещё не было.");
        second.open(person);
        assertThat(second.page().locator("#certify")).isVisible();
    }

    @Test
    void aCertificateIsSuspendedReinstatedAndRevokedAndEverybodySeesIt() throws Exception {
        String login = Rows.newLearner();
        Study.reachesLevelTwo(Caller.as(login));
        long id = Study.idOf(login);
        Visitor hr = Visitor.as("hr");
        Study.certifies(hr, id);
        Page page = hr.page();
        page.locator("a[href^='/hr/certificate?']").first().click();
        page.locator("#order").click();
        assertThat(page.locator("#kind-error")).hasText(hr.text("measure_act.no_kind"));
        String credential = CredentialIT.credential(login);
        page.locator("#kind").selectOption("REVOKE");
        page.locator("#order").click();
        assertThat(page.locator("#reason-error")).isVisible();
        page.locator("#reason").fill("Экзамен сдавал другой человек.");
        page.locator("#order").click();
        assertThat(page.locator("#order")).hasValue(hr.text("measure_page.now_REVOKE"));
        page.locator("#kind").selectOption("SUSPEND");
        page.locator("#order").click();
        assertThat(page.locator("#order")).hasValue(hr.text("measure_page.now_SUSPEND"));
        assertThat(page.locator("#measures")).hasCount(0);
        hr.link("measure_page.not_now").click();
        orders(hr, "SUSPEND", "Разбираем жалобу на экзамен.");
        hr.looksRight("hr-certificate-suspended");

        Visitor anybody = Visitor.anonymous(Look.PHONE);
        String code = Rows.find("select code from certificate where employee_id = ?", id)
                .get(0);
        anybody.open("/verify/" + code);
        anybody.sees("certification_verify.suspended_title");
        CredentialIT.awaits(credential, true);

        orders(hr, "REINSTATE", "Жалоба не подтвердилась.");
        anybody.open("/verify/" + code);
        anybody.sees("certification_verify.valid_title");
        CredentialIT.awaits(credential, false);

        orders(hr, "REVOKE", "Экзамен сдавал другой человек.");
        assertThat(page.locator("#order")).hasCount(0);
        assertThat(page.locator("#measure-title")).hasCount(0);
        anybody.open("/verify/" + code);
        anybody.sees("certification_verify.revoked_title");
        CredentialIT.awaits(credential, true);
        isToldWhereverItIsRead(login, id);
    }

    /** A level that was taken away did not "end", is nowhere shown as valid, and waits for nobody's decision. */
    private static void isToldWhereverItIsRead(String login, long id) {
        String why = "Экзамен сдавал другой человек.";
        Caller learner = Caller.as(login);
        assertThat(learner.get("/learn/home").body())
                .contains(why)
                .contains("href=\"/learn/appeals\"")
                .contains(Texts.of(Language.RU, "desk_home.revoked_appeal"))
                .doesNotContain("закончился")
                .doesNotContain("Пора продлить");
        assertThat(learner.get("/learn/certificates").body()).contains(why);
        assertThat(Caller.as("hr").get("/hr/person?id=" + id).body())
                .contains(why)
                .contains("сертификат отозван или приостановлен")
                .doesNotContain(Texts.of(Language.RU, "certification_person.waits"));
        String number =
                Rows.find("select number from employee where id = ?", id).get(0);
        assertThat(Caller.as("hr").get("/hr/matrix?words=" + number).body())
                .contains(number)
                .contains("достигнут уровень 2, не подтверждён")
                .doesNotContain(Texts.of(Language.RU, "report_matrix.waiting", 2));
    }

    /** Does this to the certificate that the page shows, with a reason. */
    private static void orders(Visitor hr, String kind, String reason) {
        hr.page().locator("#kind").selectOption(kind);
        hr.page().locator("#reason").fill(reason);
        hr.page().locator("#order").click();
        assertThat(hr.page().locator("#review")).isVisible();
        assertThat(hr.page().locator("#order")).hasValue(hr.text("measure_page.now_" + kind));
        hr.page().locator("#order").click();
        hr.sees(
                switch (kind) {
                    case "SUSPEND" -> "measure_page.done_suspended";
                    case "REINSTATE" -> "measure_page.done_reinstated";
                    default -> "measure_page.done_revoked";
                });
    }

    private static String decisionOf(long employee) {
        return Rows.find("select id from decision where employee_id = ?", employee)
                .get(0);
    }
}
