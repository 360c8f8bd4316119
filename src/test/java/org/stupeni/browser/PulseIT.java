package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.identity.DemoPeople;

/** Half a minute after a module: asked once, put off, typed through a session that ends, answered; and what its trainer sees of it. */
@ExtendWith(Visitors.class)
class PulseIT {

    private static final String COURSE = "/learn/course?id=" + Player.COURSE;
    private static final String WORDS = "Не понял, что делать, если клиент молчит.";

    @Test
    void fromTheEndOfAModuleToWhatTheTrainerSees() {
        String module = Polled.module();
        String login = Rows.newLearner();
        Polled.does(login, module);
        Visitor learner = Visitor.as(login, Look.PHONE);
        Page page = learner.page();
        learner.open(COURSE);
        learner.looksRight("learn-course-pulse");
        learner.button("pulse_offer.later").click();
        learner.isAt("/learn/course");
        assertThat(learner.button("pulse_offer.later")).hasCount(0);
        page.locator("#pulses ~ ul a, section[aria-labelledby=pulses] a")
                .first()
                .click();
        learner.isAt("/learn/pulse");

        learner.button("pulse_form.give").click();
        learner.sees("pulse_act.empty");
        page.locator("label:has([name='answer-use'][value='4'])").click();
        page.locator("#answer-mend").fill(WORDS);
        page.evaluate("scrollTo(0, 0)");
        learner.looksRight("learn-pulse-refused");
        String form = Forms.filled(
                Caller.as(login), Polled.address(module), "give", "answer-use", "0", "answer-mend", "Ещё раз");
        comesBackAfterTheSession(learner, login);
        assertThat(page.locator("[name='answer-use'][value='4']")).isChecked();
        assertThat(page.locator("#answer-mend")).hasValue(WORDS);
        learner.button("pulse_form.give").click();

        learner.sees("pulse_form.thanks");
        learner.looksRight("learn-pulse-thanks");
        assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
        learner.open(COURSE);
        assertThat(page.locator("#pulses, #pulse-title")).hasCount(0);
        assertThat(Rows.find("select id from pulse_answer where words = ?", WORDS))
                .hasSize(1);
        whatIsForgedIsRefused(login, module, form);

        Visitor trainer = Visitor.as("trainer");
        trainer.open("/author/cohort?course=" + Player.COURSE);
        trainer.link("pulse_view.tab").click();
        trainer.isAt("/author/pulse");
        assertThat(trainer.page().locator("main")).containsText("<b>Добавьте</b> наши.");
        assertThat(trainer.page().locator("main")).not().containsText(WORDS);
        String file = Caller.as("trainer")
                .get("/author/pulse.csv?course=" + Player.COURSE)
                .body();
        assertThat(file).contains("Примеры про магазин").doesNotContain(WORDS);
        assertThat(Caller.as("trainer").get("/author/pulse?course=none").statusCode())
                .isEqualTo(404);
    }

    /** The form is posted with a session that has ended: the browser signs in and is at the form again. */
    private static void comesBackAfterTheSession(Visitor learner, String login) {
        learner.context()
                .addCookies(List.of(new Cookie("stupeni-login", "ended")
                        .setUrl(Portal.address())
                        .setHttpOnly(true)));
        learner.button("pulse_form.give").click();
        learner.isAt("/sign-in");
        learner.page().locator("#name").fill(login);
        learner.page().locator("#password").fill(DemoPeople.PASSWORD);
        learner.page().locator("#enter").click();
        learner.isAt("/learn/pulse");
    }

    private static void whatIsForgedIsRefused(String login, String module, String form) {
        Caller learner = Caller.as(login);
        HttpResponse<String> again = learner.postForm(Polled.address(module), form);
        assertThat(again.statusCode()).as("the second answer changes nothing").isEqualTo(302);
        assertThat(Rows.find("select id from pulse_answer where words = 'Ещё раз'"))
                .isEmpty();
        assertThat(learner.get(Polled.address("none")).statusCode()).isEqualTo(404);
        assertThat(learner.get("/learn/pulse").statusCode()).isEqualTo(404);
        assertThat(learner.get(Polled.address(Study.modules().get(1))).statusCode())
                .as("not done yet")
                .isEqualTo(404);
        assertThat(learner.postForm("/api/learn/pulses/" + Player.COURSE + "/none/later", "")
                        .statusCode())
                .isEqualTo(404);
    }
}
