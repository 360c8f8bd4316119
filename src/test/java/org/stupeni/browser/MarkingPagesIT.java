package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demo's trial exam from the answer in own words to the final result: two trainers differ, HR decides. */
@ExtendWith(Visitors.class)
class MarkingPagesIT {

    private static final String EXAM = "/learn/exam?course=demo-types&id=trial";
    private static final String WORDS =
            "Вы приехали издалека, и мне жаль.\nБез паспорта заявление не приму, приходите завтра к девяти.";

    @Test
    void anAnswerInOwnWordsIsMarkedByTwoAndDecidedByAThird() {
        Visitor learner = Visitor.as(Rows.newLearner(), Look.PHONE);
        learner.keepsReceipts();
        learner.open(EXAM);
        learner.page().locator("#begin").click();
        learner.isAt("/learn/attempt");
        Player player = Player.opened(learner);
        Locator open = player.page().locator("[data-question][data-type=open]");
        player.turnsTo(Integer.parseInt(open.getAttribute("data-question")))
                .locator("textarea")
                .fill(WORDS);
        player.awaitsSaved();
        player.handsIn();
        learner.button("quiz_result.show").click();
        assertThat(learner.page().locator("h1")).hasText(learner.text("quiz_result.provisional"));
        learner.sees("quiz_result.being_marked");
        learner.looksRight("result-provisional");
        String result = learner.page().url();
        learner.open(EXAM);
        learner.sees("quiz_start.being_marked");
        learner.open("/learn/home");
        learner.sees("desk_home.marking");

        marks("trainer", "2", "Видно, что вы её услышали.");
        marks("trainer2", "0", null);
        decides();

        learner.open(result);
        assertThat(learner.page().locator("h1")).hasText(learner.text("quiz_result.failed"));
        learner.page()
                .evaluate("() => document.querySelectorAll('details.review').forEach(each => { each.open = true; })");
        learner.sees("quiz_review.criteria");
        assertThat(learner.page().getByText("Вежливо, но о её дороге ни слова (1 из 2)"))
                .isVisible();
        assertThat(learner.page().getByText("Скажите прямо, что понимаете её.")).isVisible();
        assertThat(learner.page().getByText("Видно, что вы её услышали.")).hasCount(0);
        learner.looksRight("result-marked");
        learner.open("/learn/notes");
        learner.sees("notification_notes.stands_link");
    }

    /** One trainer: a press without every step keeps what was chosen; a draft survives; then the mark. */
    private static void marks(String account, String step, String remark) {
        Visitor trainer = Visitor.as(account);
        Page page = trainer.page();
        trainer.open("/author/marking");
        trainer.looksRight("author-marking-waiting");
        page.getByText("Клиентка просит принять заявление без паспорта").click();
        trainer.isAt("/author/marking-question");
        assertThat(page.locator("blockquote")).hasText(WORDS);
        trainer.presses("Space", page.locator("input[name='step-respect']").first());
        page.locator("input[name='step-respect'][value='" + step + "']").check();
        trainer.button("marking_question.finish").click();
        trainer.sees("marking_mark.no_step");
        assertThat(page.locator("input[name='step-respect'][value='" + step + "']"))
                .isChecked();
        page.locator("input[name='step-clear'][value='1']").check();
        if (remark != null) {
            page.locator("#remark").fill(remark);
        }
        trainer.button("marking_question.save").click();
        trainer.sees("marking_question.done_draft");
        assertThat(page.locator("input[name='step-clear'][value='1']")).isChecked();
        page.locator("input[name='step-instead'][value='1']").check();
        assertThat(page.locator("#total")).hasText(String.valueOf(Integer.parseInt(step) + 2));
        trainer.looksRight("author-marking-question");
        trainer.button("marking_question.finish").click();
        trainer.sees("marking_question.done_final");
    }

    private static void decides() {
        Visitor hr = Visitor.as("hr");
        Page page = hr.page();
        hr.open("/hr/marking");
        hr.looksRight("hr-marking-waiting");
        page.locator("#discrepancies tbody a").first().click();
        hr.isAt("/hr/resolution");
        for (String criterion : new String[] {"respect", "clear", "instead"}) {
            page.locator("input[name='step-" + criterion + "'][value='1']").check();
        }
        page.locator("#remark").fill("Скажите прямо, что понимаете её.");
        hr.button("marking_resolution.resolve").click();
        hr.sees("marking_resolution.reason_missing");
        page.locator("#reason").fill("Сочувствие есть, но общими словами.");
        hr.looksRight("hr-resolution");
        hr.button("marking_resolution.resolve").click();
        hr.sees("marking_list.done_resolved");
    }
}
