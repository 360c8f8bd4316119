package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** Level 4, from the exam and two observers to the certificate: certified by two, and taken back before it is issued. */
@ExtendWith(Visitors.class)
class FourEyesIT {

    private static final String REASON = "Наблюдения согласованы, правила выполнены.";

    @Test
    void oneProposesAnotherApprovesTakesItBackApprovesAgainAndItIsIssued() {
        String login = Rows.newLearner();
        long id = Study.idOf(login);
        String proposal = "/hr/proposal?id=" + id + "&competency=" + Player.COURSE;
        Visitor first = Visitor.as("hr");
        Page page = first.page();
        reachesLevelFour(login, first);
        first.open("/hr/person?id=" + id + "&competency=" + Player.COURSE);
        assertThat(page.locator("#certify")).hasCount(0);
        page.locator("a[href^='/hr/proposal']").click();
        page.locator("#propose").click();
        assertThat(page.locator("#reason-error")).isVisible();
        Study.proposes(first, id);

        page.locator("#withdraw").click();
        assertThat(page.locator("#why-withdrawn-error")).isVisible();
        page.locator("#why-withdrawn").fill("Жду ещё одного наблюдения.");
        page.locator("#withdraw").click();
        first.sees("proposal_page.done_withdrawn");
        assertThat(page.locator("#earlier")).containsText("Жду ещё одного наблюдения.");
        Study.proposes(first, id);

        assertThat(page.locator("#approve")).hasCount(0);
        assertThat(page.locator("#why-not")).hasText(first.text("certification_independence.proposed"));
        HttpResponse<String> forced = Forms.submitUnseen(
                Caller.as("hr"),
                proposal,
                "answer-form",
                "confirm-approve",
                "answer",
                REASON,
                "answered",
                openProposal(id));
        assertThat(forced.body()).contains(Texts.of(Language.RU, "certification_independence.proposed"));
        assertThat(decisions(id)).containsExactly("CERTIFIED,ONE");
        assertThat(Rows.find(
                        "select count(*) from trail_entry where what = 'certification.decision-refused' and who_id = ? and thing_id like ?",
                        Study.idOf("hr"),
                        id + "/%"))
                .as("the proposal that came too early, and the own approval")
                .containsExactly("2");

        Visitor second = Visitor.as("hr2");
        Page other = second.page();
        second.open("/hr/decisions?list=approve");
        other.locator("#proposals a[href*='id=" + id + "&']").click();
        second.looksRight("hr-proposal-answer");
        assertThat(other.locator("#tied")).containsText(second.text("certification_tie.observed"));
        assertThat(other.locator(".rule-evidence a[href^='/hr/observation?id=']"))
                .hasCount(2);
        approves(second);
        assertThat(decisions(id)).containsExactly("CERTIFIED,ONE", "CERTIFIED,TWO");
        assertThat(certificates(id)).isEqualTo("1");
        assertThat(notes(login)).isEqualTo("1");

        second.looksRight("hr-person-pending");
        other.locator("#undo").click();
        assertThat(other.locator("#undo-reason-error")).isVisible();
        other.locator("#undo-reason").fill("Хочу ещё раз прочесть наблюдения.");
        other.locator("#undo").click();
        second.sees("certification_person.undone_title", 4);
        assertThat(certificates(id)).isEqualTo("1");

        second.open(proposal);
        approves(second);
        other.locator("#issue-now").click();
        Locator said = other.locator("[role=status] .note[data-kind=success]");
        assertThat(said).containsText("СТ-");
        assertThat(decisions(id)).containsExactly("CERTIFIED,ONE", "CERTIFIED,TWO", "CERTIFIED,TWO");
        assertThat(certificates(id)).isEqualTo("2");
        assertThat(notes(login)).isEqualTo("2");
    }

    /** Two exams are passed and level 3 certified; two calibrated observers see them at work, which on one day is not enough. The rest of the evidence is written. */
    private static void reachesLevelFour(String login, Visitor hr) {
        long id = Study.idOf(login);
        Study.reachesLevelThree(Caller.as(login));
        Study.certifies(hr, id);
        Rows.evidence(login, "difficult-clients", "DECISION", 30, "{\"kind\":\"decision\",\"level\":3}");
        Rows.evidence(login, Player.COURSE, "MENTORING", 6, "{\"colleague\":1,\"kind\":\"mentoring\"}");
        Rows.evidence(login, Player.COURSE, "PROJECT", 8, "{\"kind\":\"project\",\"title\":\"Очередь без очереди\"}");
        for (String observer : List.of("observer", "trainer")) {
            Calibrating.calibrates(observer);
            Visitor phone = Visitor.as(observer, Look.PHONE);
            Study.seesAtWork(phone, id);
            phone.sees("observation_sign.counts_for", "4");
            phone.page().locator("#sign").click();
            phone.sees("observation_list.done_signed");
        }
        String proposal = "/hr/proposal?id=" + id + "&competency=" + Player.COURSE;
        assertThat(Caller.as(login)
                        .get("/learn/why?competency=" + Player.COURSE)
                        .body())
                .contains(Texts.of(Language.RU, "evidence_missing.other_day"));
        assertThat(Caller.as("hr").get(proposal).body()).doesNotContain("id=\"propose\"");
        Forms.submitUnseen(Caller.as("hr"), proposal, "propose-form", "propose", "reason", REASON, "seen", "1");
        assertThat(Rows.find("select count(*) from proposal where employee_id = ?", id))
                .containsExactly("0");
        assertThat(Rows.change("""
            update evidence set occurred_on = occurred_on - 1, recorded_on = recorded_on - 1
            where id = (select min(o.id) from evidence o where o.kind = 'OBSERVATION' and o.employee_id = ?)
            """, id)).isOne();
    }

    @Test
    void inAnEmergencyOneDecidesAloneAndItIsListed() {
        String login = Rows.newLearner();
        Rows.reachesLevelFour(login);
        long id = Study.idOf(login);
        int toldBefore = told();
        Visitor hr = Visitor.as("hr");
        Page page = hr.page();
        hr.open("/hr/proposal?id=" + id + "&competency=" + Player.COURSE);
        page.locator("details:has(#override) summary").click();
        page.locator("#override").click();
        assertThat(page.locator("#emergency-error")).isVisible();
        page.locator("#emergency").fill("Завтра открывается филиал, второй кадровик в отпуске.");
        page.locator("#override").click();
        hr.sees("certification_person.pending_title", 4);
        page.locator("#issue-now").click();
        assertThat(page.locator("[role=status] .note[data-kind=success]")).containsText("СТ-");

        assertThat(Rows.find("select manner, proposed_by from decision where employee_id = ?", id))
                .containsExactly("OVERRIDE,null");
        hr.open("/hr/overrides");
        Locator listed = page.locator("#overrides tr:has(a[href*='id=" + id + "&'])");
        assertThat(listed).containsText("Завтра открывается филиал");
        assertThat(listed).containsText(hr.text("certification_history.override"));
        assertThat(told()).isEqualTo(toldBefore + 1);
    }

    @Test
    void whereObserversLieApartHrSettlesItFirst() {
        String login = Rows.newLearner();
        Rows.reachesLevelFour(login);
        Rows.observation(login, "manager", 2, 1);
        long id = Study.idOf(login);
        String proposal = "/hr/proposal?id=" + id + "&competency=" + Player.COURSE;
        Visitor hr = Visitor.as("hr", Look.PHONE);
        Page page = hr.page();
        hr.open(proposal);
        assertThat(page.locator("#propose")).hasCount(0);
        assertThat(page.locator("#why-not")).hasText(hr.text("spread_act.open", 4, 2));
        HttpResponse<String> forced = Forms.submitUnseen(
                Caller.as("hr2"), proposal, "propose-form", "propose", "reason", REASON, "seen", "0");
        assertThat(forced.body()).contains(Texts.of(Language.RU, "spread_act.open", 4, 2));
        hr.looksRight("hr-proposal-spread");
        Visitor manager = Visitor.as("manager", Look.PHONE);
        manager.open("/team/person?id=" + id);
        manager.sees("spread_page.open");
        manager.looksRight("team-person-spread");

        page.locator("#settle").click();
        assertThat(page.locator("#spread-reason-error")).isVisible();
        page.locator("#spread-reason").fill("Второй раз — новая касса, первый день за ней.");
        page.locator("#settle").click();
        hr.sees("spread_page.done");
        Visitor employee = Visitor.as(login, Look.PHONE);
        employee.open("/learn/why?competency=" + Player.COURSE);
        assertThat(employee.page().getByText("Второй раз — новая касса, первый день за ней."))
                .isVisible();
        Study.proposes(hr, id);

        Visitor second = Visitor.as("hr2");
        second.open(proposal);
        second.page().locator("#decline").click();
        assertThat(second.page().locator("#answer-error")).isVisible();
        second.page().locator("#answer").fill(REASON);
        second.page().locator("#decline").click();
        assertThat(second.page().locator("#review-decline")).isVisible();
        assertThat(second.page().locator("#approve")).hasCount(0);
        second.looksRight("hr-proposal-decline");
        second.page().locator("#back-answer").click();
        assertThat(second.page().locator("#approve")).isVisible();
        assertThat(second.page().locator("#answer")).hasValue(REASON);
        second.page().locator("#decline").click();
        assertThat(decisions(id)).isEmpty();
        second.page().locator("#confirm-decline").click();
        second.sees("certification_person.declined_title", 4);
        assertThat(decisions(id)).containsExactly("DECLINED,TWO");
    }

    @Test
    void aProposalWhoseEvidenceIsGoneIsStillShownAndEnded() {
        String login = Rows.newLearner();
        Rows.reachesLevelFour(login);
        long id = Study.idOf(login);
        String page = "/hr/proposal?id=" + id + "&competency=" + Player.COURSE;
        Study.proposes(Visitor.as("hr"), id);
        Rows.change(
                "update evidence set employee_id = (select id from employee where login = ?) where employee_id = ?",
                Rows.newLearner(),
                id);

        Visitor second = Visitor.as("hr2");
        assertThat(second.open(page)).isEqualTo(200);
        second.sees("proposal_act.stale_LEVEL");
        assertThat(second.page().locator("#approve")).hasCount(0);
        second.page().locator("#lapse").click();
        second.sees("proposal_page.done_lapsed");
        assertThat(Rows.find("select state from proposal where employee_id = ?", id))
                .containsExactly("LAPSED");
    }

    /** How often the second person of HR was told that somebody decided alone. */
    private static int told() {
        return Rows.find("select id from note where kind = 'OVERRIDDEN' and employee_id = ?", Study.idOf("hr2"))
                .size();
    }

    private static void approves(Visitor second) {
        second.page().locator("#answer").fill(REASON);
        second.page().locator("#approve").click();
        assertThat(second.page().locator("#review-approve")).isVisible();
        second.page().locator("#confirm-approve").click();
        second.sees("certification_person.pending_title", 4);
        assertThat(second.page().locator("#pending-decision")).isVisible();
    }

    private static String openProposal(long employee) {
        return Rows.find("select id from proposal where employee_id = ? and open_marker is not null", employee)
                .get(0);
    }

    private static List<String> decisions(long employee) {
        return Rows.find("select kind, manner from decision where employee_id = ? order by id", employee);
    }

    private static String certificates(long employee) {
        return Rows.find("select count(*) from certificate where employee_id = ?", employee)
                .get(0);
    }

    private static String notes(String login) {
        return Rows.find("select count(*) from note where kind = 'CERTIFIED' and employee_id = ?", Study.idOf(login))
                .get(0);
    }
}
