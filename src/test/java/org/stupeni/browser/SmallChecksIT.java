package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A certified person is asked a few questions from time to time, on the phone, and renews the level by them. */
@ExtendWith(Visitors.class)
class SmallChecksIT {

    /** The portal looks every minute. */
    private static final Duration PATIENCE = Duration.ofSeconds(100);

    private static final String AGAIN = "[data-part=renewal]";

    @Test
    void aCheckIsAnsweredOnThePhoneAndTheLevelIsRenewedWithoutTheExam() {
        String login = Rows.newLearner();
        long id = Study.idOf(login);
        Study.reachesLevelTwo(Caller.as(login));
        Visitor hr = Visitor.as("hr");
        Study.certifies(hr, id);
        assertThat(Rows.find("select held_level, state from check_series where employee_id = ?", id))
                .containsExactly("2,WAITING");

        twoDaysPass(id);
        String check = opened(id);

        Visitor learner = Visitor.as(login, Look.PHONE);
        learner.open("/learn/home");
        learner.page().locator("a[href='/learn/check?id=" + check + "']").click();
        learner.page().locator("#begin").click();
        learner.isAt("/learn/attempt");
        Player player = Player.opened(learner);
        assertThat(player.page().locator("#timer")).hasCount(0);
        learner.looksRight("check-attempt");
        for (int number = 1; number <= player.questions(); number++) {
            player.answersRight(number);
        }
        player.awaitsSaved();
        player.handsIn();
        learner.sees("spaced_result.done");
        assertThat(learner.page().locator("#review")).isVisible();
        learner.looksRight("check-result");
        assertThat(Rows.find("select state, points from small_check where id = ?", Long.valueOf(check)))
                .containsExactly("ANSWERED,4.0000");

        learner.open("/learn/evidence?competency=" + Player.COURSE);
        assertThat(learner.page().locator("main")).containsText("Мини-проверка уровня\u00a02: 4 из\u00a04");
        learner.open("/learn/why?competency=" + Player.COURSE);
        Locator again = learner.page().locator(AGAIN);
        assertThat(again).containsText("Не хватает ещё 5 мини-проверок.");
        learner.looksRight("why-checks");

        twoYearsPass(id);
        for (int i = 1; i <= 5; i++) {
            Rows.evidence(
                    login,
                    Player.COURSE,
                    "CHECK",
                    40 * i,
                    "{\"kind\":\"check\",\"course\":\"client-orientation\",\"level\":2,\"attempt\":1,\"points\":3,\"maximum\":4,\"strength\":\"COUNTS\"}");
        }
        learner.open("/learn/why?competency=" + Player.COURSE);
        assertThat(again).containsText(learner.text("platform_mark.met"));
        Study.certifies(hr, id);
        assertThat(Rows.find(
                        "select count(*) from certificate where employee_id = ? and valid_from > current_date", id))
                .containsExactly("1");
    }

    /** Two days since the decision: a check of its own day renews nothing. */
    private static void twoDaysPass(long id) {
        Rows.change(
                "update evidence set occurred_on = current_date - 2 where kind = 'DECISION' and employee_id = ?", id);
        Rows.change("update check_series set next_on = current_date where employee_id = ?", id);
    }

    /** The certificate has a month left, and the exam is too old to renew it. */
    private static void twoYearsPass(long id) {
        for (String change : List.of(
                "update evidence set occurred_on = current_date - 760, recorded_on = current_date - 760 where kind <> 'CHECK' and employee_id = ?",
                "update evidence set valid_to = current_date + 30 where kind = 'DECISION' and employee_id = ?",
                "update certificate set valid_from = current_date - 700, valid_until = current_date + 30 where employee_id = ?",
                "update decision set valid_from = current_date - 700, valid_until = current_date + 30,"
                        + " decided_at = current_timestamp - interval '700 days' where employee_id = ?")) {
            assertThat(Rows.change(change, id)).isPositive();
        }
    }

    private static String opened(long id) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            List<String> found = Rows.find("select id from small_check where employee_id = ?", id);
            if (!found.isEmpty()) {
                return found.get(0);
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        throw new AssertionError("No small check was opened");
    }
}
