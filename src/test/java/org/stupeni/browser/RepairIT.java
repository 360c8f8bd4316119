package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A question is wrong: somebody says so, a trainer agrees and looks at a repair, old answers count otherwise, and the person is told. */
@ExtendWith(Visitors.class)
class RepairIT {

    private static final int LONGEST_WAIT = 60_000;

    @Test
    void aWrongQuestionIsDisputedCorrectedAndRegraded() {
        String login = Rows.newLearner();
        Sitting sitting = Sitting.exam(Caller.as(login), "level-3");
        sitting.answers(0).handsIn().settles();
        Visitor learner = Visitor.as(login);
        learner.open("/learn/result?id=" + sitting.attempt());
        Locator reviewed = learner.page().locator("details.review").first();
        reviewed.locator("summary").click();
        reviewed.locator("a[href^='/learn/dispute']").click();
        assertThat(learner.page().locator("#disputed")).containsText(learner.text("quiz_result.given"));
        learner.looksRight("dispute-question");
        learner.page().locator("#kind").selectOption("WRONG");
        learner.page().locator("#words").fill("Верны оба ответа: так сказано и в уроке.");
        learner.page().locator("#raise-it").click();
        learner.sees("repair_dispute.done_raised");

        String version = Rows.find("select question_version from dispute where employee_id = ?", Study.idOf(login))
                .get(0);
        Visitor trainer = Visitor.as("trainer");
        Page page = trainer.page();
        trainer.open("/author/disputes");
        page.locator("a[href*='" + version + "']").click();
        page.locator("#verdict").selectOption("UPHELD");
        page.locator("#way").selectOption("REPAIR");
        page.locator("#reason").fill("Верно, ключ назван слишком узко.");
        page.locator("#answer").click();
        trainer.sees("repair_answer.done");
        assertThat(page.locator("main")).containsText("Верны оба ответа: так сказано и в уроке.");

        page.locator("a[href^='/author/repair']").click();
        page.locator("#ask-ru").fill("");
        page.locator("#reason").fill("Формулировка путала.");
        page.locator("#save").click();
        trainer.sees("repair_edit.problems_fields");
        assertThat(page.locator("#ask-ru-error")).isVisible();
        assertThat(page.locator("#reason")).hasValue("Формулировка путала.");
        page.locator("#ask-ru").fill("Что вернее всего?");
        page.locator("#save").click();
        assertThat(page.locator(".diff [data-change=ADDED]")).containsText("Вопрос, по-русски: Что вернее всего?");
        trainer.hasNoAxeViolations("repair-compared");

        page.locator("#as-text").click();
        Locator text = page.locator("#text");
        assertThat(text).hasValue(Pattern.compile("ru: Что вернее всего\\?"));
        String written = text.inputValue();
        text.fill(written.replace("difficulty: ", "difficulty: 9"));
        page.locator("#save").click();
        assertThat(page.locator("[role=alert]").first()).isVisible();
        text.fill(written + "colour: red\n");
        page.locator("#as-fields").click();
        assertThat(page.locator(".note[data-kind=warning]")).containsText("colour");
        assertThat(text).hasValue(Pattern.compile("colour: red"));
        text.fill(written.replaceFirst("(?m)^  ru: .*$", "  ru: Что верно?"));
        page.locator("#as-fields").click();
        assertThat(page.locator("#ask-ru")).hasValue("Что верно?");

        page.locator("#publish").click();
        trainer.sees("repair_edit.look_first");
        assertThat(page.locator(".diff [data-change=ADDED]")).containsText("Что верно?");

        trainer.open("/author/disputes?state=answered");
        page.locator("a[href*='" + version + "']").click();
        page.locator("a[href^='/author/correction']").click();
        page.locator("#kind").selectOption("FULL_POINTS");
        page.locator("#reason").fill("Два ответа верны.");
        page.locator("#make").click();
        assertThat(page.locator("#results")).containsText("→");
        String asked = page.locator("#about-title").innerText();
        assertThat(page.locator("h1")).containsText(asked.substring(0, Math.min(20, asked.length())));
        learner.open("/learn/result?id=" + sitting.attempt());
        assertThat(learner.page().locator("main")).containsText("Ваш результат пока прежний");
        assertThat(learner.page().locator("main")).not().containsText("засчитан всем полностью");

        page.locator("#start").click();
        page.locator("#running-title, #done-title").first().waitFor();
        page.waitForCondition(
                () -> {
                    page.reload();
                    return page.locator("#done-title").isVisible();
                },
                new Page.WaitForConditionOptions().setTimeout(LONGEST_WAIT));

        page.locator("a[href$='show=changed']").click();
        assertThat(page.locator("#changed")).containsText("→");
        trainer.looksRight("regrade-changed");

        learner.open("/learn/notes");
        assertThat(learner.page().locator("main")).containsText("Результат исправлен");
        learner.open("/learn/result?id=" + sitting.attempt());
        assertThat(learner.page().locator(".note[data-kind=info]").first()).containsText("засчитан всем полностью");
        learner.open("/learn/disputes");
        assertThat(learner.page().locator("main")).containsText("Верно, ключ назван слишком узко.");

        Rows.change("update dispute set question_number = 99 where employee_id = ?", Study.idOf(login));
        learner.open("/learn/dispute?attempt=" + sitting.attempt() + "&number=99");
        // What the review does not show any more stands with its answer.
        assertThat(learner.page().locator("main")).containsText("Верно, ключ назван слишком узко.");
    }
}
