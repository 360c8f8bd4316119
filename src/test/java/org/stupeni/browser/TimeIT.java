package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;

/** Time that is given to somebody who is sitting an exam. */
class TimeIT {

    /** The player asks every quarter of a minute. */
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    @Test
    void hrGivesTimeWhileTheLearnerAnswers() {
        String login = Rows.newLearner();
        Player player = Player.exam(Visitor.as(login), "level-2");
        player.answersRight(1);
        player.awaitsSaved();
        Locator until = player.page().locator("[data-part=until]");
        String before = until.textContent();

        Visitor hr = Visitor.as("hr");
        hr.open("/hr/running");
        Locator row = hr.page().locator("#running tr:has-text('" + login + "')");
        assertThat(row).containsText("1");
        row.locator("input[type=checkbox]").check();
        hr.page().locator("#minutes").fill("много");
        hr.page().locator("#reason").fill("Учебная тревога");
        hr.page().locator("#extend-marked").click();
        hr.sees("quiz_running.minutes_range", 600);
        assertThat(hr.page().locator("#reason")).hasValue("Учебная тревога");
        assertThat(row.locator("input[type=checkbox]")).isChecked();
        hr.page().locator("#minutes").fill("10");
        hr.page().locator("#extend-marked").click();
        assertThat(hr.page().locator("[data-kind=success]")).isVisible();

        assertThat(player.page().locator("#given")).isVisible(SOON);
        assertThat(player.page().locator("#given-text")).containsText("10 минут");
        assertThat(until).not().hasText(before);
        player.answersRight(2);
        player.awaitsSaved();
        player.page().locator("[data-deed=given-seen]").click();
        player.reload();
        assertThat(player.page().locator("#given")).isHidden();
    }
}
