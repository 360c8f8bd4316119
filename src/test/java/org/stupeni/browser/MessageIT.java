package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trainer looks after the people of a course and writes to some of them, who read it. */
@ExtendWith(Visitors.class)
class MessageIT {

    @Test
    void fromTheListOfPeopleToTheirNotes() {
        String one = Rows.newLearner();
        String other = Rows.newLearner();
        Messaging.learns(one);
        Messaging.learns(other);
        Visitor trainer = Visitor.as("trainer");
        trainer.open("/author/course?id=" + Player.COURSE);
        trainer.link("cohort_list.button").click();
        trainer.isAt("/author/cohort");
        Page page = trainer.page();
        page.locator("#words").fill(one);
        page.locator("#state").selectOption("under-way");
        trainer.button("cohort_list.show").click();
        String mark = "#people input[value='" + Study.idOf(one) + "']";
        assertThat(page.locator(mark)).hasCount(1);

        trainer.button("message_send.to_marked").click();
        trainer.isAt("/author/message");
        trainer.sees("message_send.nobody");
        page.goBack();
        page.locator(mark).check();
        trainer.button("message_send.to_marked").click();
        trainer.isAt("/author/message");

        page.locator("#look").click();
        assertThat(page.locator("#title-ru-error")).containsText(trainer.text("message_send.empty"));
        page.locator("#title-ru").fill("Встреча по жалобам");
        page.locator("#look").click();
        assertThat(page.locator("#text-ru-error")).containsText(trainer.text("message_send.no_text"));
        page.locator("#text-ru").fill("Четверг, 10:00 <b>.\nМесто: https://portal.example/place.");
        page.locator("#title-en").fill("Meeting");
        page.locator("#text-en").fill("x".repeat(1501));
        page.locator("#look").click();
        assertThat(page.locator("#text-en-error")).isVisible();
        page.locator("#text-en").fill("Thursday at ten.");
        page.locator("#look").click();
        assertThat(page.locator("#preview")).containsText("Четверг, 10:00 <b>.");
        assertThat(page.locator("#preview a")).hasAttribute("href", "https://portal.example/place");
        trainer.looksRight("author-message-preview");
        page.locator("#send").dblclick();

        trainer.isAt("/author/sent-message");
        trainer.sees("message_sent.done");
        assertThat(page.locator("#readers tbody tr")).hasCount(1);
        trainer.sees("message_sent.unread");
        trainer.looksRight("author-sent-message");
        assertThat(Rows.find("select id from group_message where title_ru = ?", "Встреча по жалобам"))
                .as("pressed twice, sent once")
                .hasSize(1);

        Visitor learner = Visitor.anew(one, Look.PHONE);
        learner.open("/learn/notes");
        assertThat(learner.page().locator("main")).containsText("Встреча по жалобам");
        learner.page().locator("main article button").first().click();
        learner.isAt("/learn/message");
        assertThat(learner.page().locator("main a[href='https://portal.example/place']"))
                .isVisible();
        learner.looksRight("learn-message");
        String address = learner.page().url().replaceFirst(".*/learn/message", "/learn/message");
        assertThat(Caller.as(other).get(address).statusCode()).isEqualTo(404);
        assertThat(Caller.as(other)
                        .get(address.replace("/learn/message", "/author/sent-message"))
                        .statusCode())
                .isEqualTo(403);

        page.reload();
        assertThat(page.locator("#readers caption")).containsText(trainer.text("message_sent.read_count", 1, 1));
        trainer.open("/author/messages?course=" + Player.COURSE);
        assertThat(page.locator("#messages tbody tr").first()).containsText("Встреча по жалобам");
    }

    @Test
    void forgedPeopleAreRefused() {
        String outside = Rows.newLearner();
        String page = "/author/message?course=" + Player.COURSE + "&to=marked&person=";
        Caller trainer = Caller.as("trainer");

        assertThat(trainer.get(page + Study.idOf(outside)).body()).doesNotContain("title-ru");
        assertThat(trainer.get(page + "0").body()).doesNotContain("title-ru");
        assertThat(trainer.get("/author/message?course=none&to=all").statusCode())
                .isEqualTo(404);
        assertThat(Caller.as(outside).get(page + Study.idOf(outside)).statusCode())
                .isEqualTo(403);
    }
}
