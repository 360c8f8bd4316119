package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** Of two who decide on pages that show the same, one comes too late: that one reads what was done first and by whom, and gets back what they had written. */
class OvertakenIT {

    private static final String REASON = "Проверено по графику смен и словам старшего смены.";
    private static final String LATE = "Это написано на странице, которая уже устарела.";

    @Test
    void aLevelThatOneDecides() {
        long id = Study.idOf(reachesLevelTwo());
        String person = "/hr/person?id=" + id + "&competency=" + Player.COURSE;
        String review = Forms.filledOf(Caller.as("hr2"), person, "decision", "certify", "reason", LATE);
        String decline = Forms.filledOf(Caller.as("hr2"), person, "decision", "confirm-decline", "reason", LATE);
        Forms.submitOf(Caller.as("hr"), person, "decision", "confirm", "reason", REASON);

        String decided = text("certification_overtaken.certified", 2);
        assertOvertaken(Caller.as("hr2").postForm(person, review), decided, "hr");
        assertOvertaken(Caller.as("hr2").postForm(person, decline), decided, "hr");
        assertThat(Rows.find("select kind from decision where employee_id = ?", id))
                .containsExactly("CERTIFIED");
    }

    @Test
    void aLevelThatTwoDecide() {
        String login = Rows.newLearner();
        Rows.reachesLevelFour(login);
        long id = Study.idOf(login);
        String proposal = "/hr/proposal?id=" + id + "&competency=" + Player.COURSE;
        String propose = Forms.filledOf(Caller.as("hr2"), proposal, "propose-form", "propose", "reason", LATE);
        Forms.submitOf(Caller.as("hr"), proposal, "propose-form", "propose", "reason", REASON);
        assertOvertaken(Caller.as("hr2").postForm(proposal, propose), text("proposal_overtaken.proposed", 4), "hr");

        String review = Forms.filledOf(Caller.as("hr2"), proposal, "answer-form", "approve", "answer", LATE);
        String approve = Forms.filledOf(Caller.as("hr2"), proposal, "answer-form", "confirm-approve", "answer", LATE);
        String back = Forms.filledOf(Caller.as("hr2"), proposal, "answer-form", "return", "answer", LATE);
        String decline = Forms.filledOf(Caller.as("hr2"), proposal, "answer-form", "confirm-decline", "answer", LATE);
        Forms.submitOf(Caller.as("hr2"), proposal, "answer-form", "confirm-approve", "answer", REASON);

        String approved = text("proposal_overtaken.answered", 4, text("proposal_state.APPROVED"));
        for (String late : new String[] {review, approve, back, decline}) {
            assertOvertaken(Caller.as("hr2").postForm(proposal, late), approved, "hr2");
        }
        assertThat(Rows.find("select state from proposal where employee_id = ?", id))
                .containsExactly("APPROVED");
    }

    @Test
    void aCertificateAndWhyNobodySecondWasAsked() {
        String login = reachesLevelTwo();
        long id = Study.idOf(login);
        String person = "/hr/person?id=" + id + "&competency=" + Player.COURSE;
        Forms.submitOf(Caller.as("hr"), person, "decision", "confirm", "reason", REASON);
        Forms.submitOf(Caller.as("hr"), person, "pending-form", "issue-now");
        String number = Rows.find("select id from certificate where employee_id = ?", id)
                .get(0);
        String certificate = "/hr/certificate?id=" + number;
        assertThat(Caller.as("hr2").get(certificate).body())
                .contains("id=\"decided\"", name("hr"), "Второй человек по правилу этого уровня не нужен");
        String revoke =
                Forms.filledOf(Caller.as("hr2"), certificate, "order-form", "order", "kind", "REVOKE", "reason", LATE);
        Forms.submitOf(
                Caller.as("hr"),
                certificate,
                "order-form",
                "order",
                "kind",
                "SUSPEND",
                "reason",
                REASON,
                "reviewed",
                "SUSPEND");

        String suspended = text("measure_overtaken.done", text("measure_was.SUSPEND"));
        HttpResponse<String> late = Caller.as("hr2").postForm(certificate, revoke);
        assertOvertaken(late, suspended, "hr");
        assertThat(Sheet.unescaped(late.body())).contains(text("measure_act.overtaken"));
        assertOvertaken(Caller.as("hr2").postForm(certificate, revoke + "&reviewed=REVOKE"), suspended, "hr");
        assertThat(Rows.find("select kind from measure where certificate_id = ?", Long.valueOf(number)))
                .containsExactly("SUSPEND");
        assertThat(Caller.as("hr2").get(certificate).body()).contains(text("measure_page.second_not_needed"));
    }

    @Test
    void anAppeal() {
        String login = reachesLevelTwo();
        long id = Study.idOf(login);
        String person = "/hr/person?id=" + id + "&competency=" + Player.COURSE;
        Forms.submitOf(Caller.as("hr"), person, "decision", "confirm-decline", "reason", REASON);
        String decision =
                Rows.find("select id from decision where employee_id = ?", id).get(0);
        Forms.submitUnseen(
                Caller.as(login),
                "/learn/appeals",
                "raise-form",
                "raise",
                "against",
                "DECLINED/" + decision,
                "words",
                "Я отвечал сам, и это видели двое.");
        String appeal = "/hr/appeal?id="
                + Rows.find("select id from appeal where employee_id = ?", id).get(0);
        String review = Forms.filledOf(Caller.as("hr2"), appeal, "answer-form", "reject", "answer", LATE);
        String reject = Forms.filledOf(Caller.as("hr2"), appeal, "answer-form", "confirm-reject", "answer", LATE);
        Forms.submitOf(Caller.as("hr2"), appeal, "answer-form", "confirm-uphold", "answer", REASON);

        String upheld = text("appeal_answer.first", text("appeal_state.UPHELD"));
        assertOvertaken(Caller.as("hr2").postForm(appeal, review), upheld, "hr2");
        assertOvertaken(Caller.as("hr2").postForm(appeal, reject), upheld, "hr2");
        assertThat(Rows.find("select state from appeal where employee_id = ?", id))
                .containsExactly("UPHELD");
    }

    private static String reachesLevelTwo() {
        String login = Rows.newLearner();
        Study.reachesLevelTwo(Caller.as(login));
        return login;
    }

    private static void assertOvertaken(HttpResponse<String> answer, String first, String by) {
        assertThat(answer.statusCode()).isEqualTo(200);
        String box = answer.body().replaceAll("(?s)^.*id=\"refused\"", "").replaceAll("(?s)</div>.*$", "");
        assertThat(Sheet.unescaped(box))
                .contains("data-kind=\"warning\"", text("certification_overtaken.title"), first, name(by), LATE);
    }

    private static String name(String login) {
        return Rows.find("select family_name from employee where login = ?", login)
                .get(0);
    }

    private static String text(String key, Object... arguments) {
        return Texts.of(Language.RU, key, arguments);
    }
}
