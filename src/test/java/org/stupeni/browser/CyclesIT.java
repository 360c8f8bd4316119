package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** What evidence does not do for level 4, and how a level goes on and ends. */
@ExtendWith(Visitors.class)
class CyclesIT {

    private static final String WHY = "/learn/why?competency=" + Player.COURSE;

    @Test
    void twoObservationsOfOneObserverOrOfLongAgoAreNoLevelFour() {
        assertNotReached(
                "evidence_missing.other_observer",
                "update evidence set statement = (select min(o.statement) from evidence o where o.employee_id = evidence.employee_id"
                        + " and o.kind = 'OBSERVATION') where kind = 'OBSERVATION' and employee_id = ?");
        assertNotReached(
                null,
                "update evidence set occurred_on = current_date - 400 where kind = 'OBSERVATION' and employee_id = ?");
    }

    /** @param missing what the person reads, or null where too few count at all */
    private static void assertNotReached(String missing, String change) {
        String login = Rows.newLearner();
        Rows.reachesLevelFour(login);
        long id = Study.idOf(login);
        Visitor learner = Visitor.as(login, Look.PHONE);
        learner.open(WHY);
        assertThat(learner.page().locator("section.card:has(#l4) .badge[data-kind=warning]"))
                .hasCount(0);

        Rows.change(change, id);

        learner.open(WHY);
        assertThat(learner.page().locator("section.card:has(#l4)"))
                .containsText(
                        missing == null
                                ? Texts.count(Language.RU, "evidence_missing.observations", 2)
                                : learner.text(missing));
        Forms.submitUnseen(
                Caller.as("hr"),
                "/hr/proposal?id=" + id + "&competency=" + Player.COURSE,
                "propose-form",
                "propose",
                "reason",
                "Наблюдения есть, правила почти выполнены.",
                "seen",
                "0");
        assertThat(Rows.find("select count(*) from proposal where employee_id = ?", id))
                .containsExactly("0");
    }

    @Test
    void whatIsRenewedEarlyLosesNoDayAndEndsAfterItsLastOne() {
        String login = Rows.newLearner();
        Study.reachesLevelTwo(Caller.as(login));
        long id = Study.idOf(login);
        Visitor hr = Visitor.as("hr");
        Study.certifies(hr, id);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Moscow"));
        LocalDate until = today.plusDays(40);
        endsOn(id, until);

        hr.open("/hr/person?id=" + id + "&competency=" + Player.COURSE);
        assertThat(hr.page().locator("section:has(#decision-title)"))
                .containsText(hr.text(
                        "certification_person.cycle",
                        hr.page().locator("nav.tabs a[aria-current=page]").textContent(),
                        2));
        Study.confirmsTheReview(hr);
        assertThat(Rows.find("select valid_from, valid_until from certificate where employee_id = ? order by id", id))
                .containsExactly(
                        until.minusYears(2).plusDays(1) + "," + until, until.plusDays(1) + "," + until.plusYears(2));
        List<String> codes = Rows.find("select code from certificate where employee_id = ? order by id", id);
        Visitor anybody = Visitor.anonymous(Look.PHONE);
        anybody.open("/verify/" + codes.get(0));
        anybody.sees("certification_verify.valid_title");
        anybody.open("/verify/" + codes.get(1));
        anybody.sees("certification_verify.not_yet_valid_title");

        pass(id, 41);
        anybody.open("/verify/" + codes.get(0));
        anybody.sees("certification_verify.expired_title");
        anybody.open("/verify/" + codes.get(1));
        anybody.sees("certification_verify.valid_title");
        pass(id, 731);
        anybody.open("/verify/" + codes.get(1));
        anybody.sees("certification_verify.expired_title");
    }

    /** Lets the certificate of the person end on this day, decided two years before. */
    private static void endsOn(long id, LocalDate until) {
        Date from = Date.valueOf(until.minusYears(2).plusDays(1));
        Rows.change(
                "update certificate set valid_from = ?, valid_until = ? where employee_id = ?",
                from,
                Date.valueOf(until),
                id);
        Rows.change(
                "update decision set valid_from = ?, valid_until = ?, decided_at = ? where employee_id = ?",
                from,
                Date.valueOf(until),
                Rows.timestamp(Instant.now().minusSeconds(690L * 24 * 3600)),
                id);
    }

    /** So many days pass for the certificates of this person. */
    private static void pass(long id, int days) {
        Rows.change(
                "update certificate set valid_from = valid_from - %d, valid_until = valid_until - %d where employee_id = ?"
                        .formatted(days, days),
                id);
    }

    @Test
    void whoIsNotCalibratedOnlyTellsWhatWasSeen() {
        String login = Rows.newLearner();
        Rows.change(
                "insert into employee_role (employee_id, role) select id, 'OBSERVER' from employee where login = ?",
                login);
        long observed = Study.idOf(Rows.newLearner());
        Visitor observer = Visitor.as(login, Look.PHONE);
        Page page = observer.page();
        Study.seesAtWork(observer, observed);

        observer.sees("observation_sign.uncalibrated");
        assertThat(page.locator("#sign")).hasCount(0);
        String sheet = page.url().substring(page.url().indexOf("/team/"));
        Forms.submitUnseen(
                Caller.as(login),
                sheet,
                "sign-form",
                "sign",
                "level",
                page.locator("input[name=level]").inputValue());
        assertThat(evidenceOf(observed)).containsExactly("0");
        page.locator("#tell").click();
        observer.isAt("/team/observations");
        assertThat(evidenceOf(observed)).containsExactly("0");
    }

    private static List<String> evidenceOf(long person) {
        return Rows.find("select count(*) from evidence where employee_id = ?", person);
    }
}
