package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The main task of a page, done by nothing but keys; wherever the focus goes, it shows.
 *
 * <p>Signing in, learning and answering by keyboard stand with their own tests.
 */
@ExtendWith(Visitors.class)
class KeyboardIT {

    private static final String REASON = "Экзамен сдан без единой ошибки, на практике помогает новичкам.";

    @Test
    void hrFindsAPersonInTheQueueReadsTheEvidenceAndCertifies() {
        String login = reachesLevelTwo();
        Visitor hr = Visitor.as("hr", Look.DESK);
        hr.open("/start");
        hr.isAt("/hr/decisions");
        hr.presses("Enter", inQueue(hr, login));
        hr.isAt("/hr/person");
        assertThat(hr.page().locator(".timeline li").first()).isVisible();
        Locator certify = hr.page().locator("#certify");
        hr.tabsTo(certify);
        hr.tabsBackTo(hr.page().locator("#reason"));
        hr.page().keyboard().type(REASON);
        hr.presses("Enter", certify);
        assertThat(hr.page().locator("#review")).isFocused();
        assertThat(decisions(login)).isEmpty();
        hr.presses("Enter", hr.page().locator("#confirm"));

        assertThat(hr.page().locator("#history")).containsText(REASON);
        assertThat(certify).isHidden();
        assertThat(decisions(login)).containsExactly("CERTIFIED," + REASON);
    }

    @Test
    void hrDeclinesAndIsAskedForAReasonFirst() {
        String login = reachesLevelTwo();
        Visitor hr = Visitor.as("hr", Look.DESK);
        hr.open("/hr/person?id=" + Study.idOf(login));

        hr.presses("Space", hr.page().locator("#decline"));
        assertThat(hr.page()
                        .getByText(hr.text("certification_decision.reason_missing", 10))
                        .first())
                .isVisible();
        assertThat(hr.page().locator("#reason")).hasAttribute("aria-invalid", "true");
        assertThat(decisions(login)).isEmpty();
        hr.tabsTo(hr.page().locator("#reason"));
        hr.page().keyboard().type(REASON);
        hr.presses("Space", hr.page().locator("#decline"));
        assertThat(decisions(login)).isEmpty();
        hr.presses("Enter", hr.page().locator("#confirm-decline"));

        assertThat(hr.page().locator("#history")).containsText(REASON);
        assertThat(decisions(login)).containsExactly("DECLINED," + REASON);
        assertThat(hr.page().locator("#declined")).containsText(REASON);
        assertThat(hr.page().locator("#certify")).hasCount(0);
    }

    @Test
    void anybodyTypesACodeAndIsAnswered() {
        Visitor anybody = Visitor.anonymous(Look.PHONE);
        anybody.open("/verify");

        anybody.tabsTo(anybody.page().locator("#code"));
        anybody.page().keyboard().type(Scene.graduate().code().toLowerCase(Locale.ROOT));
        anybody.presses("Enter", anybody.button("certification_verify.check"));

        anybody.sees("certification_verify.valid_title");
    }

    @Test
    void theOwnerOfACertificateOpensItsPdf() throws InterruptedException {
        CredentialIT.credential(Scene.graduate());
        Visitor learner = Visitor.as(Scene.graduate().login(), Look.PHONE);
        // A window that shows a PDF asks for an icon by the oldest name.
        learner.expect("favicon.ico");
        learner.open("/learn/home");
        learner.presses(
                "Enter",
                learner.page().locator("nav a[href='/learn/certificates']").first());
        learner.isAt("/learn/certificates");

        Locator pdf = learner.page().locator("a[href$='.pdf']").first();
        Response answer = learner.page()
                .waitForResponse(response -> response.url().endsWith(".pdf"), () -> learner.presses("Enter", pdf));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headerValue("content-type")).isEqualTo("application/pdf");
    }

    /** The day is its month, so that it may be typed in either order. */
    @Test
    void anotherDayIsAskedOfTheLevels() {
        Visitor learner = Visitor.as(Scene.graduate().login(), Look.DESK);
        learner.open("/learn/why?competency=client-orientation");

        learner.tabsTo(learner.page().locator("#on"));
        learner.page().keyboard().type("02022024");
        learner.presses("Enter", learner.button("evidence_why.show"));

        learner.page().waitForURL(url -> url.contains("on=2024-02-02"));
        assertThat(learner.page().locator("#verdict")).containsText("2 февраля 2024");
    }

    @Test
    void anExamIsHandedInAndTakenBack() {
        Visitor learner = Visitor.as(Rows.newLearner(), Look.DESK);
        learner.open("/learn/exam?course=" + Player.COURSE + "&id=level-2");
        learner.presses("Enter", learner.page().locator("#begin"));
        learner.isAt("/learn/attempt");
        Player player = Player.opened(learner);
        Keyboard keys = learner.page().keyboard();

        int single = player.singles().get(0);
        learner.presses("Enter", learner.page().locator("[data-jump='" + single + "']"));
        Locator options = player.question(single).locator("input");
        learner.presses("Space", options.first());
        keys.press("ArrowDown");
        assertThat(options.nth(1)).isChecked();
        player.awaitsSaved();
        learner.presses("Enter", learner.page().locator("a[href='#summary']:visible"));
        learner.presses("Enter", learner.page().locator("[data-deed=ask-hand-in]"));
        learner.presses("Enter", learner.page().locator("#hand-in-dialog [data-deed=hand-in]"));
        learner.isAt("/learn/result");
        learner.presses("Enter", learner.button("quiz_result.take_back"));

        learner.isAt("/learn/attempt");
        assertThat(options.nth(1)).isChecked();
        assertThat(Rows.find("select state from attempt where id = ?", player.attempt()))
                .containsExactly("IN_PROGRESS");
    }

    private static String reachesLevelTwo() {
        String login = Rows.newLearner();
        Study.reachesLevelTwo(Caller.as(login));
        return login;
    }

    private static Locator inQueue(Visitor hr, String login) {
        return hr.page()
                .locator("a[href*='/hr/person?id=" + Study.idOf(login) + "&']")
                .first();
    }

    private static List<String> decisions(String login) {
        return Rows.find("select kind, reason from decision where employee_id = ?", Study.idOf(login));
    }
}
