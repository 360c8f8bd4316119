package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** HR asks for more observations, sees whose level would change, publishes for tomorrow, thinks better of it, and publishes for today. */
@ExtendWith(Visitors.class)
class RulesIT {

    private static final int LONGEST_WAIT = 60_000;
    private static final String RULE = "/hr/framework-rule?competency=difficult-clients&level=4";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Moscow"));

    @Test
    void aRuleIsMadeHarderAndEverybodyCanReadIt() {
        Visitor hr = Visitor.as("hr");
        Page page = hr.page();
        String draft = Study.draft();
        hr.open("/hr/framework");
        page.locator("a[href='/hr/framework-draft']").first().click();
        page.locator("a[href='" + RULE.substring(0) + "']").first().click();
        page.locator(".criteria a", new Page.LocatorOptions().setHasText("наблюдени"))
                .first()
                .click();
        page.locator("#count").fill("много");
        page.locator("#save").click();
        assertThat(page.locator("#count-error")).isVisible();
        assertThat(page.locator("#count")).hasValue("много");
        page.locator("#count").fill("7");
        page.locator("#save").click();
        hr.sees("rules_edit.saved");
        assertThat(page.locator(".criteria")).containsText("7");

        hr.open("/hr/framework-changes?to=draft");
        assertThat(page.locator(".diff [data-change=ADDED]").first()).containsText("7");

        publishes(hr, TODAY.plusDays(1));
        assertThat(page.locator("#versions")).containsText("объявлена");
        hr.open("/hr/framework");
        page.locator("#withdraw").click();
        assertThat(page.locator("#why-withdrawn-error")).isVisible();
        page.locator("#why-withdrawn").fill("Сначала расскажем наблюдателям.");
        page.locator("#withdraw").click();
        hr.sees("rules_versions.done_withdrawn");
        assertThat(page.locator("#versions")).containsText("Сначала расскажем наблюдателям.");

        page.locator("#from").selectOption(withdrawn());
        page.locator("#begin").click();
        hr.sees("rules_versions.done_begun");
        publishes(hr, TODAY);
        hr.sees("rules_versions.done_published");

        page.locator("#versions a[href*='/hr/framework-rules']").nth(2).click();
        assertThat(page.locator("h1")).containsText("Клиентоориентированность");
        page.locator(".tabs a[href*='difficult-clients']").click();
        assertThat(page.locator("section[aria-labelledby=level-4] .rule-words").first())
                .not()
                .containsText("Не менее 7");
        hr.open("/hr/framework-rules?competency=difficult-clients");
        assertThat(page.locator("section[aria-labelledby=level-4] .rule-words").first())
                .containsText("Не менее 7");
        assertThat(page.locator("main")).containsText("Больше наблюдений: одного разговора мало.");
        page.locator("#on").fill(TODAY.minusYears(9).toString());
        page.locator("main form button").click();
        hr.sees("rules_read.first");
        hr.open("/hr/framework-rules?version=" + withdrawn());
        hr.sees("rules_read.withdrawn");
        hr.open("/hr/framework-rules?on=31.12.2025");
        hr.sees("rules_read.no_date");

        Visitor learner = Visitor.as(Rows.newLearner());
        learner.open("/learn/levels?competency=difficult-clients");
        assertThat(learner.page().locator(".note[data-kind=info]").first()).containsText("Больше наблюдений");
        learner.open("/learn/why?competency=difficult-clients");
        learner.page().locator("details.more summary").click();
        assertThat(learner.page().locator("main")).containsText("Не менее 7");
        learner.open("/learn/why?competency=difficult-clients&on=" + TODAY.minusDays(1));
        learner.page().locator("details.more summary").click();
        assertThat(learner.page().locator("main")).not().containsText("Не менее 7");
    }

    private static void publishes(Visitor hr, LocalDate day) {
        Page page = hr.page();
        hr.open("/hr/framework-impact");
        page.locator("#ask").click();
        page.waitForCondition(
                () -> {
                    page.navigate(page.url());
                    return page.locator("#figures-title").isVisible();
                },
                new Page.WaitForConditionOptions().setTimeout(LONGEST_WAIT));
        hr.open("/hr/framework-publish");
        page.locator("#effective").fill(TODAY.minusDays(1).toString());
        page.locator("#note").fill("Больше наблюдений: одного разговора мало.");
        page.locator("#figure").check();
        page.locator("#publish").click();
        assertThat(page.locator("#effective-error")).isVisible();
        assertThat(page.locator("#note")).hasValue("Больше наблюдений: одного разговора мало.");
        page.locator("#effective").fill(day.toString());
        page.locator("#publish").click();
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .containsText("Подтвердите");
        page.locator("#figure").check();
        page.locator("#publish").click();
    }

    private static String withdrawn() {
        List<String> numbers = Rows.find("select max(number) from framework_version where withdrawn_at is not null");
        return numbers.get(0);
    }
}
