package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** What a trainer does to many questions at once: tags that are changed and taken back, twins that are none; and a course that is closed and opened. */
@ExtendWith(Visitors.class)
class ManyQuestionsIT {

    private static final String CLOSED = "leading-client-orientation";

    @Test
    void tagsAreChangedAndTwinsToldApart() {
        Visitor trainer = Visitor.as("trainer");
        Page page = trainer.page();
        trainer.open("/author/draft" + Drafting.node("BANK"));
        trainer.button("draft_node.duplicate").click();
        page.waitForCondition(() -> !page.url().contains(Drafting.node("BANK")));
        String id = Rows.find(
                        "select node_id from draft_node where id = ?",
                        Long.valueOf(page.url().replaceFirst(".*node=([0-9]+).*", "$1")))
                .get(0)
                .toString();

        trainer.open("/author/draft-questions" + Drafting.draft() + "&text=" + id);
        Locator row = page.locator("#questions tbody tr");
        assertThat(row).hasCount(1);
        page.locator("#look").click();
        trainer.sees("draft_bulk.nothing");
        page.locator("#replace").fill("скидка");
        row.locator("input[name=marked]").check();
        page.locator("#look").click();
        trainer.sees("draft_bulk.half_replaced");
        assertThat(page.locator("#replace")).hasValue("скидка");
        assertThat(row.locator("input[name=marked]")).isChecked();
        page.locator("#replace").fill("");
        page.locator("#add").fill("много-сразу");
        row.locator("input[name=marked]").uncheck();
        page.locator("#look").click();
        trainer.sees("draft_bulk.none");
        row.locator("input[name=marked]").check();
        page.locator("#look").click();
        assertThat(page.locator("#dry-run tbody tr")).hasCount(1);
        assertThat(page.locator("#dry-run")).containsText("много-сразу");
        trainer.looksRight("draft-questions-dry-run");
        page.locator("#apply").click();
        assertThat(page.locator("#questions")).containsText("много-сразу");
        page.locator("#undo").click();
        trainer.sees("bank_bulk.undone");
        assertThat(page.locator("#questions")).not().containsText("много-сразу");

        page.locator("#questions a[href='/author/questions?text=" + id + "']").click();
        Locator apart = page.locator("form[action='/api/author/question-apart']:has(input[value='" + id + "']) button");
        assertThat(apart.first()).isVisible();
        int twins = apart.count();
        trainer.looksRight("questions-twins");
        apart.first().click();
        assertThat(apart).hasCount(twins - 1);
        assertThat(Caller.as("trainer")
                        .postForm(
                                "/api/author/question-apart",
                                "course=" + Player.COURSE + "&question=" + id + "&other-course=" + Player.COURSE
                                        + "&other-question=" + id)
                        .body())
                .contains(trainer.text("bank_twin.same"));
    }

    @Test
    void aCourseIsClosedAndOpened() {
        Caller trainer = Caller.as("trainer");
        String address = "/author/retire?course=" + CLOSED;
        assertThat(Forms.submit(trainer, address, "retire", "reason", " ").body())
                .contains(text("version_retire.no_reason"));
        HttpResponse<String> closed =
                Forms.submit(trainer, address, "retire", "reason", "Вместо него будет новый курс.");
        assertThat(closed.statusCode()).isEqualTo(302);
        assertThat(trainer.get(address + "&done=retired").body())
                .contains(text("version_retire.done_retired"), "Вместо него будет новый курс.")
                .doesNotContain("id=\"retire\"");
        assertThat(Forms.submitUnseen(trainer, address, "retire-form", "retire", "reason", "Ещё раз закрываю.")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Forms.submit(Caller.as("trainer2"), address, "take-back").statusCode())
                .isEqualTo(302);
        assertThat(trainer.get(address + "&done=opened").body())
                .contains(text("version_retire.done_opened"), "id=\"retire\"");
    }

    private static String text(String key) {
        return Texts.of(Language.RU, key);
    }
}
