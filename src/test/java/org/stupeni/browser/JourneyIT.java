package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.harness.QrScanner;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The one whole way: learn, practise, pass, be certified, be verified; and the way of somebody who fails. */
@ExtendWith(Visitors.class)
class JourneyIT {

    /** The per cent that the framework asks of every indicator for level 2. */
    private static final int SHARE_OF_LEVEL_TWO = 50;

    @Test
    void fromTheFirstLessonToAVerifiedCertificate() throws Exception {
        String login = Rows.newLearner();
        Visitor learner = Visitor.as(login, Look.PHONE);

        readsAModule(learner);
        Study.readsEverything(login);
        Study.practises(learner, Study.modules().get(0));
        Study.practisesEverything(Caller.as(login));
        learner.open("/learn/course?id=" + Player.COURSE);
        learner.sees("enrolment_course.completed");
        Player exam = Study.passes(learner, "level-2");
        assertThat(Receipts.log(Portal.database().dataSource(), exam.attempt())).isEqualTo(exam.receipts());

        Visitor hr = Visitor.as("hr", Look.DESK);
        hr.open("/hr/decisions");
        hr.page()
                .locator("a[href*='/hr/person?id=" + Study.idOf(login) + "']")
                .first()
                .click();
        hr.isAt("/hr/person");
        Study.confirmsTheReview(hr);

        learner.open("/learn/home");
        Locator bell = learner.page().locator("details.menu:has([action^='/api/learn/notes'])");
        bell.locator("summary").click();
        bell.locator("form[action$='/open'] button").click();
        learner.isAt("/learn/certificates");
        assertThat(learner.page().locator("form[action$='/open']")).hasCount(0);
        byte[] pdf = certificate(learner, login);
        assertThat(failures(pdf)).isEmpty();
        assertThat(words(pdf)).contains("Новикова");
        String address = QrScanner.read(pdf);
        assertThat(address).startsWith(Portal.address().replace("127.0.0.1", "localhost") + "/verify/");

        Visitor anybody = Visitor.anonymous(Look.PHONE);
        assertThat(anybody.open(URI.create(address).getPath())).isEqualTo(200);
        anybody.sees("certification_verify.valid_title");
        assertThat(anybody.page().locator("main")).containsText("Новикова");
        anybody.looksRight("verify-valid");

        learner.open("/learn/home");
        assertThat(learner.page().locator("main")).containsText(Pattern.compile("STP|№|[A-ZА-Я]{2,}-?\\d"));
    }

    @Test
    void whoFailsSeesWhyAndWaitsUntilTheRuleAllowsAnotherAttempt() {
        String login = Rows.newLearner();
        Visitor learner = Visitor.as(login, Look.PHONE);

        Player exam = Study.fails(learner, "level-2", 5);

        learner.looksRight("result-failed-by-learner");
        assertThat(learner.page().locator(".indicator-rows"))
                .containsText(learner.text("quiz_result.share_missed", SHARE_OF_LEVEL_TWO));
        assertThat(learner.page().locator("main"))
                .containsText(AnswerKey.OF_THE_COURSE
                                .course()
                                .exam("level-2")
                                .orElseThrow()
                                .cut() + "");
        assertThat(learner.page().getByText(learner.text("quiz_result.review")).first())
                .isVisible();
        learner.open("/learn/exam?course=" + Player.COURSE + "&id=level-2");
        learner.sees("quiz_start.title_WAIT");
        assertThat(learner.page().locator("main")).containsText(learner.text("quiz_start.share", SHARE_OF_LEVEL_TWO));
        assertThat(learner.page().locator("#begin")).hasCount(0);
        HttpResponse<String> replayed =
                Forms.submit(Caller.as(login), "/learn/exam?course=" + Player.COURSE + "&id=level-2", "begin");
        assertThat(replayed.statusCode()).isEqualTo(200);
        assertThat(Rows.find("select count(*) from attempt where employee_id = ?", Study.idOf(login)))
                .containsExactly("1");

        Rows.change(
                "update attempt set started_at = started_at - interval '1 day', handed_in_at = handed_in_at - interval '1 day', "
                        + "deadline = deadline - interval '1 day', last_moment = last_moment - interval '1 day' where id = ?",
                exam.attempt());
        Player second = Player.exam(learner, "level-2");
        assertThat(second.attempt()).isNotEqualTo(exam.attempt());
        assertThat(learner.page().locator("body")).isVisible();
    }

    /** The first module, lesson by lesson, with the buttons of the page. */
    private static void readsAModule(Visitor learner) {
        learner.open("/learn/courses");
        learner.page().locator("a.card-link[href$='=" + Player.COURSE + "']").click();
        learner.isAt("/learn/course");
        learner.page().locator("form[action$='/start'] button").click();
        learner.isAt("/learn/lesson");
        Locator on = learner.page().locator("form[action$='/on'] button");
        for (int lesson = 0;
                lesson
                        < AnswerKey.OF_THE_COURSE
                                .course()
                                .modules()
                                .get(0)
                                .lessons()
                                .size();
                lesson++) {
            String before = learner.page().url();
            on.click();
            learner.page().waitForURL(url -> !url.equals(before));
        }
        learner.isAt("/learn/practice");
    }

    private static byte[] certificate(Visitor learner, String login) throws Exception {
        Locator link = learner.page().locator("a[href$='.pdf']").first();
        String address = link.getAttribute("href");
        HttpResponse<byte[]> answer =
                Caller.sent(Caller.as(login).request(address).GET(), HttpResponse.BodyHandlers.ofByteArray());
        for (int seconds = 0; seconds < 60 && answer.statusCode() == 503; seconds++) {
            assertThat(answer.headers().firstValue("Refresh")).hasValue("5");
            Thread.sleep(1000);
            answer = Caller.sent(Caller.as(login).request(address).GET(), HttpResponse.BodyHandlers.ofByteArray());
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(Caller.as("employee").get(address).statusCode()).isEqualTo(404);
        return answer.body();
    }

    private static List<String> failures(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_U);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_U, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(failure -> failure.getRuleId() + " " + failure.getMessage())
                    .toList();
        }
    }

    private static String words(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
