package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** A trainer brings a file of questions and one of a whole course, looks at what is in them and takes it, all by hand. */
@ExtendWith(Visitors.class)
class ExchangeWalkIT {

    private static final String GIFT = """
            ::Перила:: Сколько перил у лестницы на склад? {=двое#Верно. ~одни#Посчитайте ещё раз.}

            ::Веса:: Что помогает услышать клиента у перил? {~%60%пауза ~%40%вопрос ~%-10%спор}

            Пояснение без ответов
            """;

    @Test
    void questionsAndThenAWholeCourseAreBroughtAndTaken() {
        Visitor trainer = Visitor.as("trainer");
        Page page = trainer.page();
        brings(trainer, new FilePayload("перила.gift", "text/plain", GIFT.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("#n1")).containsText(Texts.of(Language.RU, "exchange_todo.english"));
        assertThat(page.locator("#n2")).containsText("60%, 40%, -10%");
        assertThat(page.locator("#n3 [name=chosen]")).hasCount(0);
        page.locator("#n2 [name=chosen]").uncheck();
        page.locator("#target").selectOption(Brought.into(Brought.COURSE));
        trainer.button("transfer_take.on").click();
        assertThat(page.locator("#place")).isVisible();
        assertThat(page.locator("#n1 [name=chosen]")).isChecked();
        trainer.button("transfer_take.take").click();
        trainer.isAt("/author/import-receipt");
        assertThat(page.locator("main")).containsText(Texts.count(Language.RU, "transfer_receipt.taken", 1));
        looksForTheRails(trainer);
        assertThat(page.locator("main")).containsText("Сколько перил у лестницы");
        assertThat(page.locator("main")).not().containsText("услышать клиента у перил");

        byte[] course = ExchangeIT.exported("trainer", "", "course").body();
        brings(trainer, new FilePayload(Brought.COURSE + ".zip", "application/zip", course));
        trainer.button("transfer_take.take_course").click();
        trainer.isAt("/author/import-receipt");
        trainer.sees("transfer_receipt.whole");
        looksForTheRails(trainer);
        assertThat(page.locator("main")).not().containsText("Сколько перил у лестницы");
    }

    private static void brings(Visitor trainer, FilePayload file) {
        trainer.open("/author/import");
        trainer.page().locator("#file").setInputFiles(file);
        trainer.button("transfer_import.look").click();
        trainer.isAt("/author/import-preview");
    }

    /** The questions of the draft that speak of rails. */
    private static void looksForTheRails(Visitor trainer) {
        trainer.page()
                .locator(
                        "main a", new Page.LocatorOptions().setHasText(Texts.of(Language.RU, "transfer_receipt.draft")))
                .first()
                .click();
        trainer.isAt("/author/draft");
        String id = trainer.page().url().replaceFirst("^.*[?&]id=([0-9]+).*$", "$1");
        trainer.open("/author/draft-questions?id=" + id + "&text=перил");
    }
}
