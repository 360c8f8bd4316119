package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.harness.Build;
import org.stupeni.identity.DemoPeople;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/**
 * The demo with its two years, as {@code mvn} shows it: they happened by the rules, the working pages stand on what they left, and everything that HR decides
 * goes on from there.
 */
@ExtendWith(Visitors.class)
class PastIT {

    private static final String CLIENTS = "client-orientation";
    private static final String REASON = "Наблюдения согласованы, правила выполнены.";

    private static final List<String> PAGES_OF_HR = List.of(
            "/hr/decisions",
            "/hr/decisions?list=renew",
            "/hr/decisions?list=approve",
            "/hr/people",
            "/hr/matrix",
            "/hr/gaps",
            "/hr/coverage",
            "/hr/expiries",
            "/hr/trends",
            "/hr/certificates",
            "/hr/observers",
            "/hr/panels",
            "/hr/appeals",
            "/hr/complaints",
            "/hr/documents",
            "/hr/framework",
            "/hr/positions");

    private static TwoYears portal;

    @BeforeAll
    static void twoYearsPass() {
        portal = TwoYears.pass();
    }

    @AfterAll
    static void end() {
        portal.close();
    }

    @Test
    void twoYearsHappenByTheRulesAndThePagesOfHrStandOnThem() {
        assertThat(portal.log())
                .contains("The demo has its past; 0 deeds were refused")
                .doesNotContain("SEVERE");
        try (BrowserContext context =
                Chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(portal.address()))) {
            Page page = context.newPage();
            signsIn(page, "hr2");
            for (String address : PAGES_OF_HR) {
                assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Build.target()
                                .resolve("gallery")
                                .resolve("past" + address.replaceAll("[^a-z]+", "-") + ".png")));
            }
        }
    }

    /** Everybody's first exams are counted, whenever they were sat; what so few people cannot tell is said to be unknown, not to be fine. */
    @Test
    void theStatisticsStandOnTwoYears() {
        String exam = "/author/exam-figures?course=" + CLIENTS + "&exam=level-2";
        Caller trainer = portal.as("trainer");
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!trainer.get(exam).body().contains("id=\"exam-figures\"")) {
            assertThat(System.nanoTime()).as("the job has counted them").isLessThan(end);
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
        }

        String unknown = text("statistics_question.not_judged", 20);
        assertThat(trainer.get(exam + "&page=2").body())
                .contains("aria-current=\"page\">2</a>", "page=3", unknown)
                .doesNotContain("<span class=\"muted\">" + text("statistics_question.no_flags"));
        assertThat(trainer.get("/author/exam-figures.csv?course=" + CLIENTS + "&exam=level-2")
                        .body())
                .contains(unknown);
        assertThat(trainer.get("/author/questions.csv?course=" + CLIENTS).body())
                .contains(text("statistics_file.low", text("statistics_question.facility")), unknown);
        assertThat(trainer.get("/author/statistics").body())
                .contains(text("statistics_list.unknown"))
                .doesNotContain(text("statistics_list.none"));
    }

    @Test
    void whatAnExamReachedIsCertified() {
        String person = person("22549");
        assertThat(hr().get("/hr/decisions.csv").body()).contains("22549");
        assertThat(hr().get(person).body())
                .contains("id=\"certify\"", "href=\"/hr/attempt?id=")
                .doesNotContain("/hr/certificate?id=");

        certifies("22549");

        assertThat(verified(newestCertificate("22549"))).contains(text("certification_verify.valid_title"));
        assertThat(hr().get("/hr/decisions.csv").body()).doesNotContain("22549").contains("22367");
    }

    @Test
    void fromACaseTheWayLeadsBackAndOn() {
        String queue = hr().get("/hr/decisions?sort=name").body();
        String first = TwoYears.found(queue, "href=\"(/hr/person[^\"]*queue=name\\.0)\"")
                .replace("&amp;", "&");

        String person = hr().get(first).body();

        assertThat(person).contains("href=\"/hr/decisions?sort=name\"", "id=\"next-in-queue\"");
        assertThat(TwoYears.found(person, "id=\"next-in-queue\"[^>]*href=\"([^\"]*)\""))
                .contains("queue=name.1")
                .isNotEqualTo(first);
        assertThat(hr().get(first.replace("name.0", "name.99999")).body()).contains("id=\"to-queue\"");
        assertThat(hr().get(first.replace("name.0", "nothing.0")).body()).doesNotContain("id=\"to-queue\"");
    }

    /** Only the observers themselves are told that. */
    @Test
    void howSevereAnObserverIsHrReadsNowhere() {
        String page = hr().get("/hr/observers").body();
        assertThat(page)
                .contains("id=\"leanings\"", text("calibration_together.few"))
                .doesNotContain(
                        text("calibration_figure.alike"),
                        text("calibration_figure.milder"),
                        text("calibration_figure.severer"));
        assertThat(hr().get("/hr/observers.csv").body().lines().findFirst().orElseThrow())
                .contains(text("calibration_list.observations"))
                .endsWith(text("calibration_list.observations"));
        assertThat(hr().get("/hr/calibrations.csv").body().lines().findFirst().orElseThrow())
                .endsWith(text("calibration_runs.result") + ";" + text("calibration_runs.until"));
    }

    @Test
    void levelFourTakesASecondOfficer() {
        String proposal = proposal("22160");
        String waiting = TwoYears.found(second().get(proposal).body(), "id=\"answered\"[^>]*value=\"(\\d+)\"");

        HttpResponse<String> own = Forms.submitUnseen(
                hr(), proposal, "answer-form", "confirm-approve", "answer", REASON, "answered", waiting);
        assertThat(own.body()).contains(text("certification_independence.proposed"));
        assertThat(second().get("/hr/decisions?list=approve").body()).contains(waits("22160"));

        approves("22160");
        assertThat(second().get("/hr/decisions?list=approve").body()).doesNotContain(waits("22160"));
        assertThat(verified(newestCertificate("22160")))
                .contains(text("certification_verify.valid_title"))
                .contains("4");
    }

    /** Had it been seen this year, level 4 would be reached. */
    @Test
    void whatWasSeenOverAYearAgoMakesNoLevelFour() {
        String person = "19371";
        assertThat(hr().get("/hr/ledger?id=" + portal.id(person)).body().split(text("evidence_worth.why_too_old")))
                .as("two observations, and what is around them")
                .hasSize(3);
        assertThat(hr().get(proposal(person)).body()).doesNotContain("id=\"propose\"");

        HttpResponse<String> answer =
                Forms.submitUnseen(hr(), proposal(person), "propose-form", "propose", "reason", REASON, "seen", "1");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(second().get("/hr/decisions?list=approve").body()).doesNotContain(waits(person));
    }

    @Test
    void levelFiveIsCertifiedAfterThePanelThatWaitsForItsVotes() {
        Caller chair = portal.as("manager");
        String panel =
                "/learn/panel?id=" + TwoYears.found(chair.get("/learn/panels").body(), "/learn/panel\\?id=(\\d+)");
        assertThat(hr().get(proposal("18519")).body()).doesNotContain("id=\"propose\"");
        votes(chair, panel);
        HttpResponse<String> early = closes(chair, panel);
        assertThat(early.body()).contains(text("panel_act.no_quorum", 3));
        votes(portal.as("admin"), panel);
        closes(portal.as("admin"), panel);
        assertThat(chair.get(panel).body())
                .as("who does not chair it closes nothing")
                .contains("id=\"close\"");
        closes(chair, panel);

        Forms.submitOf(hr(), proposal("18519"), "propose-form", "propose", "reason", REASON);
        approves("18519");

        assertThat(hr().get(person("18519")).body()).contains(text("certification_history.certified", 5));
        assertThat(verified(newestCertificate("18519"))).contains(text("certification_verify.valid_title"));
    }

    @Test
    void whoRenewsInTheWindowLosesNoDay() {
        LocalDate ends = LocalDate.parse(certificates("21733").get(0)[6]);
        Sitting.exam(portal.person("21733"), "level-2")
                .answersEverything()
                .handsIn()
                .settles();
        assertThat(hr().get("/hr/decisions?list=renew").body()).contains("id=" + portal.id("21733"));

        certifies("21733");

        assertThat(certificates("21733")).anySatisfy(renewed -> {
            assertThat(LocalDate.parse(renewed[5])).isEqualTo(ends.plusDays(1));
            assertThat(LocalDate.parse(renewed[6])).isEqualTo(ends.plusYears(2));
        });
        assertThat(verified(newestCertificate("21733"))).contains(text("certification_verify.not_yet_valid_title"));
    }

    @Test
    void whatEndedIsListedAsEnded() {
        assertThat(hr().get("/hr/certificates.csv?state=expired").body()).contains("Хасанова");
        assertThat(verified(newestCertificate("22013"))).contains(text("certification_verify.expired_title"));
        assertThat(hr().get("/hr/matrix.csv?words=22013").body().lines())
                .hasSize(2)
                .noneMatch(line -> line.contains(";2;"));
    }

    @Test
    void aRevocationIsSeenByEverybodyAndAppealedAgainst() throws Exception {
        String number = "21045";
        String certificate = newestCertificate(number);
        String credential = CredentialIT.credential(hr(), "/api/hr/certificates/" + certificate + ".jwt");
        CredentialIT.awaits(portal.anybody(), credential, false);
        String page = "/hr/certificate?id=" + certificate;
        String why = "Экзамен сдавал другой человек.";
        assertThat(Forms.submitOf(hr(), page, "order-form", "order", "kind", "REVOKE", "reason", why)
                        .body())
                .contains(text("measure_page.now_REVOKE"));
        assertThat(verified(certificate)).contains(text("certification_verify.valid_title"));

        Forms.submitOf(hr(), page, "order-form", "order", "kind", "REVOKE", "reason", why, "reviewed", "REVOKE");

        assertThat(verified(certificate)).contains(text("certification_verify.revoked_title"));
        CredentialIT.awaits(portal.anybody(), credential, true);

        Caller holder = portal.person(number);
        Forms.submitOf(
                holder,
                "/learn/appeals",
                "raise-form",
                "raise",
                "against",
                "REVOKED/" + certificate,
                "words",
                "Экзамен я сдавала сама, это видела управляющая отделением.");
        String appeal = "/hr/appeal?id="
                + TwoYears.found(second().get("/hr/appeals").body(), "/hr/appeal\\?id=(\\d+)\">Закирова");
        answersAppeal(appeal, holder);
    }

    /** Whoever decided is refused, somebody else answers, and the person reads it. */
    private static void answersAppeal(String appeal, Caller holder) {
        String words = "Управляющая подтвердила: экзамен сдан без чужой помощи.";
        assertThat(Forms.submitUnseen(hr(), appeal, "answer-form", "confirm-uphold", "answer", words)
                        .body())
                .contains(text("certification_independence.decided"));

        Forms.submitOf(second(), appeal, "answer-form", "confirm-uphold", "answer", words);

        assertThat(holder.get("/learn/appeals").body()).contains(words);
    }

    private static void certifies(String number) {
        Forms.submitOf(hr(), person(number), "decision", "confirm", "reason", "Экзамен сдан, показатели выполнены.");
    }

    private static void approves(String number) {
        Forms.submitOf(second(), proposal(number), "answer-form", "confirm-approve", "answer", REASON);
    }

    private static void votes(Caller member, String panel) {
        Forms.submitOf(member, panel, "vote-form", "vote", "ballot", "MET", "reason", REASON);
        assertThat(member.get(panel).body()).contains("id=\"own-vote\"", REASON);
    }

    private static HttpResponse<String> closes(Caller member, String panel) {
        return Forms.submitUnseen(
                member,
                panel,
                "close-form",
                "close",
                "minutes",
                "Спрашивали, как наставники учат сами. Показаны три примера, названы цифры за год.",
                "develop",
                "Передать порядок разбора жалоб соседней смене.");
    }

    private static String newestCertificate(String number) {
        return TwoYears.found(hr().get(person(number)).body(), "/hr/certificate\\?id=(\\d+)");
    }

    /** The public page about a certificate. */
    private static String verified(String certificate) {
        String code =
                TwoYears.found(hr().get("/hr/certificate?id=" + certificate).body(), "href=\"(/verify/[^\"]+)\"");
        Caller anybody = portal.anybody();
        return anybody.send(
                        anybody.request(code).header("Accept-Language", "ru").GET())
                .body();
    }

    /** The lines of the person's certificates in HR's file: number, holder, department, competency, level, from, until, state. */
    private static List<String[]> certificates(String number) {
        return hr().get("/hr/certificates.csv?competency=" + CLIENTS + "&words=" + number)
                .body()
                .lines()
                .skip(1)
                .map(line -> line.split(";"))
                .toList();
    }

    private static Caller hr() {
        return portal.as("hr");
    }

    private static Caller second() {
        return portal.as("hr2");
    }

    private static String person(String number) {
        return "/hr/person?id=" + portal.id(number) + "&competency=" + CLIENTS;
    }

    private static String proposal(String number) {
        return "/hr/proposal?id=" + portal.id(number) + "&competency=" + CLIENTS;
    }

    /** How the list of proposals names the person's. */
    private static String waits(String number) {
        return proposal(number).replace("&", "&amp;");
    }

    private static String text(String key, Object... arguments) {
        return Texts.of(Language.RU, key, arguments);
    }

    private static void signsIn(Page page, String account) {
        page.navigate("/sign-in");
        page.locator("#name").fill(account);
        page.locator("#password").fill(DemoPeople.PASSWORD);
        page.locator("#enter").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }
}
