package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody whose level ends soon passes the exam again, is certified from the day after the old end, and holds the old certificate until then. */
@ExtendWith(Visitors.class)
class RenewEarlyIT {

    /** A level holds for two years: after so many days it ends in about three weeks. */
    private static final int NEARLY_TWO_YEARS = 710;

    @Test
    void whoRenewsEarlyLosesNoDay() {
        String login = Rows.newLearner();
        long id = Study.idOf(login);
        Study.reachesLevelTwo(Caller.as(login));
        Visitor hr = Visitor.as("hr", Look.DESK);
        Study.certifies(hr, id);
        goBy(id, NEARLY_TWO_YEARS);

        Visitor learner = Visitor.as(login, Look.PHONE);
        learner.open("/learn/home");
        learner.page()
                .locator("main .note a[href='/learn/exam?course=" + Player.COURSE + "&id=level-2']")
                .click();
        learner.isAt("/learn/exam");
        learner.sees("quiz_start.title_MAY_START");
        Locator attempts = learner.page().locator("main .checklist a[href^='/learn/result?id=']");
        assertThat(attempts).hasCount(1);
        learner.looksRight("exam-to-renew");
        Study.passes(learner, "level-2");
        learner.open("/learn/exam?course=" + Player.COURSE + "&id=level-2");
        learner.sees("quiz_start.title_PASSED");
        assertThat(attempts).hasCount(2);

        Study.certifies(hr, id);
        List<String> certificates = Rows.find(
                "select code, valid_from, valid_until from certificate where employee_id = ? order by id", id);
        String[] old = certificates.get(0).split(",");
        String[] renewed = certificates.get(1).split(",");
        assertThat(LocalDate.parse(renewed[1]))
                .isEqualTo(LocalDate.parse(old[2]).plusDays(1));
        assertThat(LocalDate.parse(renewed[2]))
                .isEqualTo(LocalDate.parse(renewed[1]).plusYears(2).minusDays(1));
        learner.open("/learn/certificates");
        Locator listed = learner.page().locator("main");
        assertThat(listed).containsText(learner.text("certification_status.not_yet_valid"));
        assertThat(listed).containsText(learner.text("certification_status.valid"));
        Visitor anybody = Visitor.anonymous(Look.PHONE);
        says(anybody, old[0], "valid");
        says(anybody, renewed[0], "not_yet_valid");

        goBy(id, 30);
        says(anybody, old[0], "expired");
        says(anybody, renewed[0], "valid");
    }

    private static void says(Visitor anybody, String code, String status) {
        assertThat(anybody.open("/verify/" + code)).isEqualTo(200);
        anybody.sees("certification_verify." + status + "_title");
    }

    /** Lets so many days go by for a person: everything that happened is so much longer ago. */
    private static void goBy(long employee, int days) {
        String ago = " - interval '" + days + " days'";
        shift(
                "attempt",
                "employee_id",
                employee,
                ago,
                "started_at",
                "deadline",
                "last_moment",
                "handed_in_at",
                "settles_at");
        shift(
                "evidence",
                "employee_id",
                employee,
                ago,
                "occurred_on",
                "occurred_at",
                "recorded_on",
                "recorded_at",
                "valid_to");
        shift("decision", "employee_id", employee, ago, "decided_at", "due_at", "valid_from", "valid_until");
        shift("certificate", "employee_id", employee, ago, "valid_from", "valid_until", "issued_at");
    }

    private static void shift(String table, String owner, long employee, String ago, String... columns) {
        for (String column : columns) {
            Rows.change(
                    "update " + table + " set " + column + " = " + column + ago + " where " + owner + " = ?", employee);
        }
    }
}
