package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.observation.Scene;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** Two people with a phone each: one is calibrated, observes the other and signs; the other reads it, replies, and finds it among what speaks for the level. */
@ExtendWith(Visitors.class)
class ObserveIT {

    private static final String COMPETENCY = "client-orientation";
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void fromCalibrationToTheEvidenceOfALevel() {
        String login = Rows.newLearner();
        Rows.change(
                "insert into employee_role (employee_id, role) select id, 'OBSERVER' from employee where login = ?",
                login);
        String observed = Rows.newLearner();
        Visitor observer = Visitor.as(login, Look.PHONE);
        Visitor employee = Visitor.as(observed, Look.PHONE);

        asks(employee);
        observer.open("/start");
        observer.isAt("/team/observe");
        observer.sees("observation_start.uncalibrated");
        isCalibrated(observer);
        observes(observer, observed);
        reads(employee);
    }

    /** Words go out while they are typed; what cannot be sent is there again after a reload, and is sent at the latest when the observer signs out. */
    @Test
    void wordsThatWereNotSentComeBack() {
        Visitor observer = Visitor.anew("observer", Look.PHONE);
        Page page = observer.page();
        String observed = Rows.newLearner();
        observer.open("/team/observe?person=" + Study.idOf(observed));
        page.locator("#competency").selectOption(COMPETENCY);
        observer.button("observation_start.begin").click();
        observer.isAt("/team/observation");

        Page elsewhere = observer.newTab();
        elsewhere.navigate(page.url());
        page.locator("#comment").fill("Спокойно");
        awaits(page, observed, "comment_text = 'Спокойно'");
        elsewhere.locator("#happening").fill("Очередь");
        elsewhere.locator("label:has([name='situation'][value='HARD'])").click();
        awaits(page, observed, "situation = 'HARD' and o.happening = 'Очередь' and o.comment_text = 'Спокойно'");
        elsewhere.close();
        observer.expect("ERR_INTERNET_DISCONNECTED");
        page.route("**/details", route -> route.abort("internetdisconnected"));
        page.locator("#happening").fill("Очередь и возврат");
        assertThat(page.locator("#receipt")).hasText(observer.text("observation_sheet.waits"));
        page.reload();
        assertThat(page.locator("#happening")).hasValue("Очередь и возврат");
        assertThat(page.locator("#came-back")).isVisible();
        observer.looksRight("observation-came-back");
        page.unroute("**/details");
        awaits(page, observed, "happening = 'Очередь и возврат'");
        assertThat(page.locator("#receipt[data-state='']")).isVisible();
        page.reload();
        assertThat(page.locator("#happening")).hasValue("Очередь и возврат");
        assertThat(page.locator("#came-back")).isHidden();

        page.route("**/details", route -> route.abort("internetdisconnected"));
        page.locator("#comment").fill("Спокойно и ясно");
        observer.open("/team/observations");
        page.unroute("**/details");
        observer.signsOut();
        awaits(page, observed, "comment_text = 'Спокойно и ясно'");
        assertThat(page.evaluate(
                        "Object.keys(localStorage).filter(place => place.startsWith('stupeni/observation/')).length"))
                .isEqualTo(0);
    }

    /** A day that cannot be taken keeps the words beside it from being saved: they stay until it is mended. */
    @Test
    void wordsBesideARefusedDayAreNotLost() {
        Visitor observer = Visitor.anew("observer", Look.PHONE);
        Page page = observer.page();
        String observed = Rows.newLearner();
        observer.open("/team/observe?person=" + Study.idOf(observed));
        page.locator("#competency").selectOption(COMPETENCY);
        observer.button("observation_start.begin").click();
        observer.isAt("/team/observation");
        String today = page.locator("#seen-on").inputValue();
        observer.expect("409");

        page.locator("#seen-on").fill("2020-01-01");
        page.locator("#comment").fill("Спокойно");
        observer.button("observation_sheet.save").click();
        // The script says it first, then the page that the form brings.
        assertThat(page.locator("#seen-on")).hasAttribute("aria-invalid", "true");
        observer.sees("observation_sheet.day_too_old", 7);
        page.reload();
        assertThat(page.locator("#comment")).hasValue("Спокойно");
        page.locator("#seen-on").fill(today);
        awaits(page, observed, "comment_text = 'Спокойно'");
    }

    /** A script is told why in JSON, a plain form is led back to its page with the sentence; of a foreign observation nobody knows. */
    @Test
    void whatIsNoPictureIsRefused() {
        Caller observer = Caller.as("observer");
        String begun = Forms.submit(
                        observer,
                        "/team/observe?person=" + Study.idOf(Rows.newLearner()),
                        "begin",
                        "competency",
                        COMPETENCY)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String address =
                begun.substring(begun.indexOf("/team/")).replace("/team/observation?", "/team/observation-photo?");

        HttpResponse<String> refused = sends(observer, address, "<svg/>", "application/json");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("JPEG");
        HttpResponse<String> led = sends(observer, address, "<svg/>", "text/html");
        assertThat(led.statusCode()).isIn(302, 303);
        assertThat(led.headers().firstValue("Location").orElseThrow()).contains("photo=no_picture");
        HttpResponse<String> empty = sends(observer, address, "", "application/json");
        assertThat(empty.statusCode()).isEqualTo(409);
        assertThat(empty.body()).contains(Texts.of(Language.RU, "observation_photo.none"));
        assertThat(sends(Caller.as("manager"), address + "&remove=yes", "", "application/json")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Caller.as("manager").get(address).statusCode()).isEqualTo(404);
        assertThat(observer.get(address).statusCode()).as("nothing was kept").isEqualTo(404);
    }

    private static HttpResponse<String> sends(Caller caller, String address, String content, String accepts) {
        String body = "--b\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"p.png\"\r\n"
                + "Content-Type: image/png\r\n\r\n" + content + "\r\n--b--\r\n";
        return caller.send(caller.own(address)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .header("Accept", accepts)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static void asks(Visitor employee) {
        employee.open("/learn/observations");
        employee.button("observation_request.send").click();
        employee.sees("observation_request.no_competency");
        employee.page().locator("#competency").selectOption(COMPETENCY);
        employee.page().locator("#words").fill("В пятницу на кассе");
        employee.button("observation_request.send").click();
        employee.sees("observation_request.done_asked");
        employee.button("observation_own.withdraw").click();
        employee.sees("observation_request.none_chosen");
        employee.looksRight("observations-asked");
    }

    /** Every scene as experts see it; a press without every item keeps what was chosen. */
    private static void isCalibrated(Visitor observer) {
        Page page = observer.page();
        observer.link("observation_start.calibrate").click();
        observer.isAt("/team/calibration");
        observer.looksRight("calibration");
        observer.button("calibration_own.begin").click();
        observer.sees("calibration_start.none_chosen");
        page.locator("input[name='competency'][value='" + COMPETENCY + "']").check();
        observer.button("calibration_own.begin").click();
        observer.isAt("/team/calibration-scene");
        observer.button("calibration_scene.save").click();
        observer.sees("calibration_scene.incomplete");
        page.evaluate("scrollTo(0, 0)");
        observer.looksRight("calibration-scene-incomplete");
        keepsEachMark(observer);
        int scenes = Calibrating.scenes().size();
        for (int number = 1; number <= scenes; number++) {
            observer.sees("calibration_scene.title", number, scenes);
            Scene scene = Calibrating.called(page.locator("#scene-title").textContent());
            for (Map.Entry<String, Scene.Expert> expert : scene.key().entrySet()) {
                mark(page, expert.getKey(), expert.getValue().level());
            }
            page.locator("#save").click();
        }
        observer.isAt("/team/calibration-result");
        assertThat(page.locator(".note[data-kind=success]")).isVisible();
        observer.looksRight("calibration-result");
    }

    /** A scene that is left half rated is found as it was. */
    private static void keepsEachMark(Visitor observer) {
        Page page = observer.page();
        String item = Calibrating.called(page.locator("#scene-title").textContent())
                .key()
                .keySet()
                .iterator()
                .next();
        mark(page, item, 2);
        assertThat(page.locator("#receipt[data-state=''] span")).not().isEmpty();
        page.reload();
        assertThat(page.locator("[name='mark-" + item + "'][value='2']")).isChecked();
    }

    private static void observes(Visitor observer, String observed) {
        Page page = observer.page();
        observer.open("/team/observe");
        page.locator("a[href^='/team/request']").first().click();
        observer.isAt("/team/request");
        observer.looksRight("request");
        observer.button("observation_request.take").click();
        observer.sees("observation_request.done_taken");
        observer.link("observation_request.observe").click();
        assertThat(page.locator("#competency")).hasValue(COMPETENCY);
        observer.looksRight("observe-begin");
        observer.button("observation_start.begin").click();
        observer.isAt("/team/observation");
        mark(page, "co-meets", 4);
        assertThat(page.locator("#observed")).hasText(observer.text("observation_sheet.observed", 1, 10));
        marksWithoutAConnection(observer);
        page.locator("label:has([name='situation'][value='HARD'])").click();
        page.locator("[name='difficulty'][value='RUSH']").check();
        page.evaluate("scrollTo(0, 0)");
        observer.looksRight("observation");
        BoundingBox receipt = page.locator("#receipt").boundingBox();
        BoundingBox save = page.locator("#save").boundingBox();
        assertThat(receipt.y + receipt.height <= save.y || receipt.x + receipt.width <= save.x)
                .as("what was saved when is not covered by the button")
                .isTrue();
        page.locator("#happening").fill("Возврат без чека, очередь у кассы");
        page.locator("#comment").fill("Хорошо, что сказали людям, сколько ждать.");
        page.locator("#comment").blur();
        // The last field of a page that is left is sent on the way.
        awaits(page, observed, "comment_text is not null and o.situation = 'HARD'");

        observer.open("/team/observe");
        page.locator("a[href^='/team/observation?']").first().click();
        observer.isAt("/team/observation");
        assertThat(page.locator("[name='mark-co-asks'][value='4']")).isChecked();
        assertThat(page.locator("#comment")).hasValue("Хорошо, что сказали людям, сколько ждать.");
        observer.button("observation_sheet.go_on").click();
        observer.isAt("/team/observation-sign");
        observer.sees("observation_sign.few_items", 3);
        observer.looksRight("observation-sign-missing");
        observer.link("observation_sign.back").first().click();
        observer.isAt("/team/observation");
        page.locator("#photo").setInputFiles(new FilePayload("note.png", "image/png", PIXEL));
        page.locator("#send-photo").click();
        observer.sees("observation_sheet.done_photo");
        mark(page, "co-advises", 3);
        observer.button("observation_sheet.go_on").click();
        observer.isAt("/team/observation-sign");
        assertThat(page.locator("#main .level[data-level='4']")).isVisible();
        observer.sees("observation_sign.counts_for", "4");
        observer.looksRight("observation-sign");
        observer.button("observation_sign.sign").click();
        observer.sees("observation_list.done_signed");
        observer.looksRight("observations-signed");
    }

    /**
     * What is marked without a connection is counted, is told to wait, and leaves the page only when it is sent; the answer to an earlier mark, which knows nothing of it,
     * comes later than the mark.
     */
    private static void marksWithoutAConnection(Visitor observer) {
        Page page = observer.page();
        AtomicReference<Runnable> answer = new AtomicReference<>();
        page.route("**/marks", route -> {
            if (answer.get() == null) {
                APIResponse answered = route.fetch();
                answer.set(() -> route.fulfill(new Route.FulfillOptions().setResponse(answered)));
            } else {
                route.abort("internetdisconnected");
            }
        });
        observer.expect("ERR_INTERNET_DISCONNECTED");
        mark(page, "co-respects", 0);
        page.waitForCondition(() -> answer.get() != null);
        mark(page, "co-asks", 4);
        answer.get().run();
        assertThat(page.locator("#receipt")).hasText(observer.text("observation_sheet.waits"));
        assertThat(page.locator("#observed")).hasText(observer.text("observation_sheet.observed", 2, 10));
        observer.context().setOffline(true);
        page.unroute("**/marks");
        observer.button("observation_sheet.go_on").click();
        assertThat(page.locator("#receipt")).hasText(observer.text("observation_sheet.later"));
        observer.looksRight("observation-offline");
        observer.context().setOffline(false);
        assertThat(page.locator("#receipt[data-state='']")).isVisible();
    }

    /** What is sent behind the page is kept when the row says so. */
    private static void awaits(Page page, String observed, String kept) {
        for (int i = 0; i < 100; i++) {
            if (!Rows.find(
                            "select o.id from observation o join employee e on e.id = o.employee_id where e.login = ? and o."
                                    + kept,
                            observed)
                    .isEmpty()) {
                return;
            }
            page.waitForTimeout(100);
        }
        assertThat(observed).as("the observation of this person is kept").isNull();
    }

    private static void reads(Visitor employee) {
        Page page = employee.page();
        employee.open("/learn/notes");
        employee.button("notification_notes.observed_link").first().click();
        employee.isAt("/learn/observations");
        page.locator("article h2 a").first().click();
        employee.isAt("/learn/observation");
        assertThat(page.getByText("Хорошо, что сказали людям, сколько ждать.")).isVisible();
        assertThat((Boolean) page.locator("img.observed-photo")
                        .evaluate("image => image.complete && image.naturalWidth > 0"))
                .isTrue();
        employee.looksRight("observation-read");
        page.locator("#words").fill("В тот день сломалась вторая касса.");
        employee.button("observation_reply.send").click();
        employee.sees("observation_reply.done");
        employee.link("observation_read.to_why").click();
        employee.isAt("/learn/why");
        Locator evidence = page.getByText(employee.text("evidence_stated.observed_hard", 4))
                .first();
        assertThat(evidence).isAttached();
        assertThat(page.locator("a[href^='/learn/observation?id=']").first()).isAttached();
    }

    /** 0 is "did not come up". */
    private static void mark(Page page, String item, int level) {
        page.locator("label:has([name='mark-" + item + "'][value='" + level + "'])")
                .click();
    }
}
