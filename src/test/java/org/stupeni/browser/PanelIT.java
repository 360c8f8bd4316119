package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** Level 5: a panel is convened, three people vote, the chair closes, one of HR proposes, another approves, the certificate is issued. */
@ExtendWith(Visitors.class)
class PanelIT {

    private static final String REASON = "Три примера, и каждый подтверждён цифрами.";
    private static final String MINUTES =
            "Спрашивали, как наставники учат сами. Показаны три примера, названы цифры за год.";
    private static final String ADVICE = "Передать порядок приёма жалоб второму филиалу.";

    @Test
    void levelFiveIsCertifiedAfterAPanel() {
        String login = Rows.newLearner();
        Rows.missesOnlyThePanel(login);
        long id = Study.idOf(login);
        String chair = Rows.newLearner();
        String second = Rows.newLearner();
        String third = Rows.newLearner();

        Visitor hr = Visitor.as("hr");
        String panel = convenes(hr, id, chair, second, third);
        String address = "/learn/panel?id=" + panel;

        Visitor learner = Visitor.as(login, Look.PHONE);
        learner.open("/learn/notes");
        assertThat(learner.page().locator("main")).containsText(learner.text("notification_panel.PANEL_CONVENED"));
        learner.open(address);
        learner.looksRight("panel-own");
        assertThat(learner.page().locator("#vote, #close, #step-down")).hasCount(0);
        assertThat(Caller.as(Rows.newLearner()).get(address).statusCode()).isEqualTo(404);

        Visitor first = Visitor.as(chair, Look.PHONE);
        first.open(address);
        first.looksRight("panel-ballot");
        first.page().locator("#vote").click();
        assertThat(first.page().locator("#ballot-error")).isVisible();
        votes(first, "NOT_MET");
        votes(first, "MET");
        Visitor other = Visitor.as(second);
        other.open(address);
        assertThat(other.page().locator("#votes")).hasCount(0);
        votes(other, "MET");
        other.looksRight("panel-voted");
        hr.open("/hr/panel?id=" + panel);
        assertThat(hr.page().locator("#votes")).hasCount(0);
        assertThat(Forms.submitUnseen(
                                Caller.as(third), address, "vote-form", "vote", "ballot", "NOT_MET", "reason", REASON)
                        .statusCode())
                .isIn(200, 302, 303);

        first.open(address);
        assertThat(first.page().locator("#votes tbody tr")).hasCount(4);
        first.looksRight("panel-close");
        first.page().locator("#close").click();
        assertThat(first.page().locator("#minutes-error")).isVisible();
        first.page().locator("#minutes").fill(MINUTES);
        first.page().locator("#develop").fill(ADVICE);
        first.page().locator("#close").click();
        first.sees("panel_page.done_closed");

        learner.open(address);
        assertThat(learner.page().locator("main")).containsText(ADVICE);
        assertThat(learner.page().locator("main")).not().containsText(MINUTES);
        assertThat(learner.page().locator("#votes")).hasCount(0);
        learner.looksRight("panel-own-passed");
        hr.open("/hr/panel?id=" + panel);
        assertThat(hr.page().locator("#votes")).isVisible();
        hr.looksRight("hr-panel-passed");
        certifies(hr, id);
        learner.open("/learn/certificates");
        assertThat(learner.page().locator("main")).containsText("5");
    }

    private static String convenes(Visitor hr, long id, String chair, String second, String third) {
        Page page = hr.page();
        hr.open("/hr/person?id=" + id + "&competency=" + Player.COURSE);
        hr.looksRight("hr-person-panel");
        page.locator("#convene-panel").click();
        page.locator("#convene").click();
        assertThat(page.locator("#chair-error")).hasText(hr.text("panel_act.nobody_named", 3));
        page.locator("#place").fill("Переговорная 5, 14:00");
        page.locator("#day").fill(LocalDate.now(ZoneId.of("Europe/Moscow")).toString());
        page.locator("#chair").fill(chair);
        page.locator("#members").fill(second);
        page.locator("#convene").click();
        assertThat(page.locator("#members-error")).hasText(hr.text("panel_act.too_few", 3));
        page.locator("#members").fill(second + "\nobserver");
        page.locator("#convene").click();
        String told = Texts.of(Language.RU, "panel_tied.observed", "{").split("\\{")[1];
        assertThat(page.locator("#members-error")).containsText(told);
        hr.looksRight("hr-new-panel-refused");
        page.locator("#members").fill(second + "\n" + third);
        page.locator("#convene").click();
        hr.sees("panel_hr.done_convened");
        String panel =
                Rows.find("select id from panel where employee_id = ?", id).get(0);
        page.locator("details:has(#cancel-reason) summary").click();
        page.locator("#cancel").click();
        assertThat(page.locator("#cancel-reason-error")).isVisible();
        hr.open("/hr/panel?id=" + panel);
        hr.looksRight("hr-panel-convened");
        return panel;
    }

    private static void votes(Visitor member, String ballot) {
        member.page().locator("#ballot").selectOption(ballot);
        String reason = REASON + " (" + ballot + ")";
        member.page().locator("#reason").fill(reason);
        member.page().locator("#vote").click();
        assertThat(member.page().locator("#own-vote"))
                .containsText(member.text("panel_ballot." + ballot) + ": " + reason);
        member.sees("panel_page.done_voted");
    }

    private static void certifies(Visitor hr, long id) {
        Study.proposes(hr, id);
        Visitor second = Visitor.as("hr2");
        second.open("/hr/proposal?id=" + id + "&competency=" + Player.COURSE);
        assertThat(second.page().locator("#tied")).containsText(second.text("certification_tie.panel"));
        second.page().locator("#answer").fill(REASON);
        second.page().locator("#approve").click();
        second.page().locator("#confirm-approve").click();
        second.sees("certification_person.pending_title", 5);
        second.page().locator("#issue-now").click();
        assertThat(second.page().locator("[role=status] .note[data-kind=success]"))
                .containsText("СТ-");
        assertThat(Rows.find("select level from certificate where employee_id = ?", id))
                .containsExactly("5");
    }
}
