package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/**
 * Who may open what: every page and every endpoint against everybody.
 *
 * <p>The tables name each page and endpoint once. One that is packaged and not named fails {@link #everyPageAndEndpointIsNamedHere}.
 */
class WhoMayOpenIT {

    private static final Set<String> EVERYBODY = Set.of("employee", "trainer", "hr", "manager", "observer", "admin");
    private static final Set<String> HR = Set.of("hr");
    private static final Set<String> TRAINER = Set.of("trainer");

    /** Observers open the team's area too; the trainer is one of them. */
    private static final Set<String> TEAM = Set.of("manager", "observer", "trainer");

    private static final Set<String> ADMINISTRATOR = Set.of("admin");

    /** Pages that need no sign-in. */
    private static final Set<String> OPEN_PAGES = Set.of("/sign-in", "/verify", "/new-password");

    private static final Map<String, Set<String>> PAGES = pages();

    private static final Set<String> OPEN_RESOURCES = Set.of(
            "POST /api/session/sign-in",
            "POST /api/session/sign-out",
            "POST /api/session/language",
            "POST /api/session/theme");

    private static final Map<String, Set<String>> RESOURCES = resources();

    /** Tables to take away. */
    private static final Map<String, Set<String>> FILES = files();

    /** Tables about one thing that the address names; without it there is none. */
    private static final Map<String, Set<String>> FILES_OF_ONE = filesOfOne();

    private static Map<String, Set<String>> files() {
        Map<String, Set<String>> files = new HashMap<>();
        for (String report : List.of("matrix", "gaps", "coverage", "expiries", "trends", "ways")) {
            files.put("/hr/" + report + ".xlsx", HR);
            files.put("/hr/" + report + ".csv", HR);
        }
        for (String team : List.of("matrix", "people", "assignments", "expiries", "gaps", "coverage")) {
            files.put("/team/" + team + ".xlsx", TEAM);
            files.put("/team/" + team + ".csv", TEAM);
        }
        files.put("/learn/checks.xlsx", EVERYBODY);
        files.put("/learn/checks.csv", EVERYBODY);
        files.put("/admin/trail.csv", ADMINISTRATOR);
        for (String admin : List.of("people", "departments", "jobs")) {
            files.put("/admin/" + admin + ".xlsx", ADMINISTRATOR);
            files.put("/admin/" + admin + ".csv", ADMINISTRATOR);
        }
        for (String hr : List.of(
                "people",
                "decisions",
                "certificates",
                "framework-impact",
                "assignments",
                "appeals",
                "complaints",
                "documents",
                "overrides",
                "observers",
                "grants",
                "positions",
                "framework",
                "panels",
                "proposals",
                "renewals",
                "certificate-designs",
                "decided",
                "calibrations",
                "running",
                "incidents",
                "disputes",
                "corrections",
                "cut-studies",
                "differing-marks")) {
            files.put("/hr/" + hr + ".xlsx", HR);
            files.put("/hr/" + hr + ".csv", HR);
        }
        for (String author : List.of(
                "grants",
                "running",
                "incidents",
                "disputes",
                "corrections",
                "cut-studies",
                "marking",
                "differing-marks",
                "statistics",
                "exam-statistics",
                "export-losses",
                "cases",
                "question-template",
                "cohort",
                "cohort-questions",
                "pulse",
                "messages",
                "sent-message",
                "questions",
                "exam-figures",
                "question-figures")) {
            files.put("/author/" + author + ".xlsx", TRAINER);
            files.put("/author/" + author + ".csv", TRAINER);
        }
        return files;
    }

    private static Map<String, Set<String>> filesOfOne() {
        Map<String, Set<String>> files = new HashMap<>();
        for (String ending : List.of(".xlsx", ".csv")) {
            files.put("/hr/assignment" + ending, HR);
            files.put("/team/assignment" + ending, TEAM);
            files.put("/hr/ledger" + ending, HR);
            files.put("/hr/regrade" + ending, HR);
            files.put("/author/regrade" + ending, TRAINER);
        }
        return files;
    }

    private static Map<String, Set<String>> pages() {
        Map<String, Set<String>> pages = new HashMap<>();
        for (String report : List.of(
                "matrix",
                "gaps",
                "coverage",
                "coverage-need",
                "expiries",
                "trends",
                "reports",
                "report",
                "report-view")) {
            pages.put("/hr/" + report, HR);
        }
        for (String report : List.of("matrix", "gaps", "coverage", "expiries")) {
            pages.put("/team/" + report, TEAM);
        }
        for (String learn : List.of(
                "home",
                "courses",
                "course",
                "lesson",
                "practice",
                "exams",
                "exam",
                "attempt",
                "result",
                "levels",
                "why",
                "certificates",
                "message",
                "notes",
                "profile",
                "password",
                "judging",
                "judgement",
                "dispute",
                "disputes",
                "appeals",
                "complaints",
                "complaint",
                "new-complaint",
                "cases",
                "case",
                "new-case",
                "panels",
                "panel",
                "evidence",
                "documents",
                "new-document",
                "document",
                "confirmations",
                "confirmation",
                "transcript",
                "observations",
                "observation",
                "peer-rounds",
                "peer-round",
                "peer-answer",
                "pulse",
                "role-plays",
                "role-play",
                "assignments",
                "checks",
                "check")) {
            pages.put("/learn/" + learn, EVERYBODY);
        }
        for (String hr : List.of(
                "decisions",
                "certificates",
                "certificate-design",
                "proposal",
                "overrides",
                "appeals",
                "appeal",
                "complaints",
                "complaint",
                "panels",
                "panel",
                "new-panel",
                "certificate",
                "person",
                "people",
                "accommodation",
                "hire-day",
                "why",
                "positions",
                "position",
                "assign",
                "assign-check",
                "assignments",
                "assignment",
                "running",
                "incidents",
                "grants",
                "attempt",
                "cut-studies",
                "marking",
                "resolution",
                "cut-study",
                "disputes",
                "corrections",
                "regrade",
                "ledger",
                "voiding",
                "reinstating",
                "documents",
                "document",
                "evidence",
                "transcript",
                "observers",
                "observation",
                "framework",
                "framework-draft",
                "framework-scale",
                "framework-competency",
                "framework-level",
                "framework-rule",
                "framework-rules",
                "framework-changes",
                "framework-impact",
                "framework-publish")) {
            pages.put("/hr/" + hr, HR);
        }
        for (String author : List.of(
                "courses",
                "export",
                "import",
                "import-preview",
                "import-receipt",
                "course",
                "lesson",
                "checklist",
                "bank",
                "preview",
                "review",
                "statistics",
                "exam-figures",
                "question-figures",
                "role-plays",
                "running",
                "incidents",
                "grants",
                "cut-studies",
                "marking",
                "marking-question",
                "resolution",
                "cut-study",
                "disputes",
                "dispute",
                "repair",
                "correction",
                "corrections",
                "regrade",
                "drafts",
                "draft",
                "draft-preview",
                "draft-paper",
                "draft-history",
                "draft-question",
                "draft-publish",
                "key-reviews",
                "key-review",
                "compare",
                "retire",
                "move",
                "cases",
                "case",
                "case-paper",
                "case-anchor",
                "case-figures",
                "draft-questions",
                "questions",
                "cohort",
                "cohort-questions",
                "pulse",
                "message",
                "messages",
                "sent-message")) {
            pages.put("/author/" + author, TRAINER);
        }
        for (String team : List.of(
                "people",
                "person",
                "evidence",
                "observe",
                "observation",
                "observation-sign",
                "observations",
                "request",
                "peer-round",
                "role-plays",
                "calibration",
                "calibration-scene",
                "calibration-result",
                "assign",
                "assign-check",
                "assignments",
                "assignment")) {
            pages.put("/team/" + team, TEAM);
        }
        for (String admin : List.of(
                "state",
                "jobs",
                "settings",
                "people",
                "person",
                "new-person",
                "departments",
                "department",
                "keys",
                "trail",
                "trail-check")) {
            pages.put("/admin/" + admin, ADMINISTRATOR);
        }
        return pages;
    }

    private static Map<String, Set<String>> resources() {
        Map<String, Set<String>> resources = new HashMap<>();
        for (String deed : List.of(
                "start", "lessons/{lesson}/opened", "lessons/{lesson}/read", "lessons/{lesson}/on", "changes-seen")) {
            resources.put("POST /api/learn/courses/{course}/" + deed, EVERYBODY);
        }
        for (String deed : List.of("responses", "responses/batch", "hand-in", "take-back", "checks", "incidents")) {
            resources.put("POST /api/learn/attempts/{id}/" + deed, EVERYBODY);
        }
        resources.put("PUT /api/author/drafts/{draft}/nodes/{node}", TRAINER);
        resources.put("POST /api/author/question-draft", TRAINER);
        resources.put("POST /api/author/question-apart", TRAINER);
        for (String deed : List.of("{id}/end", "end-others", "end-all")) {
            resources.put("POST /api/learn/devices/" + deed, EVERYBODY);
        }
        for (String deed : List.of("{id}/open", "read")) {
            resources.put("POST /api/learn/notes/" + deed, EVERYBODY);
        }
        resources.put("GET /api/learn/attempts/{id}/state", EVERYBODY);
        resources.put("GET /api/learn/attempts/{id}/time", EVERYBODY);
        resources.put("PUT /api/learn/attempts/{id}/flags", EVERYBODY);
        resources.put("PUT /api/learn/peer-answers/{id}", EVERYBODY);
        resources.put("POST /api/learn/pulses/{course}/{module}/later", EVERYBODY);
        resources.put("PUT /api/learn/cases/{id}", EVERYBODY);
        resources.put("GET /api/learn/role-plays/{id}", EVERYBODY);
        resources.put("PUT /api/learn/role-plays/{id}/{number}", EVERYBODY);
        resources.put("GET /api/learn/certificates/{id: [0-9]{1,18}}.pdf", EVERYBODY);
        resources.put("GET /api/learn/transcript/own.{form: pdf|json|jws}", EVERYBODY);
        resources.put("GET /api/hr/transcript/{id: [0-9]{1,18}}.{form: pdf|json|jws}", HR);
        resources.put("POST /api/hr/pack/{id: [0-9]{1,18}}.zip", HR);
        resources.put("POST /api/learn/observations/{id}/opened", EVERYBODY);
        resources.put("PUT /api/team/observations/{id}/marks", TEAM);
        resources.put("PUT /api/team/observations/{id}/details", TEAM);
        resources.put("PUT /api/team/calibrations/{id}/{number}", TEAM);
        resources.put("GET /api/hr/certificates/{id: [0-9]{1,18}}.pdf", HR);
        resources.put("GET /api/learn/certificates/{id: [0-9]{1,18}}.jwt", EVERYBODY);
        resources.put("GET /api/hr/certificates/{id: [0-9]{1,18}}.jwt", HR);
        resources.put("GET /api/hr/certificate-design/{number: [0-9]{1,9}}.pdf", HR);
        resources.put("GET /api/hr/framework/{number: [0-9]{1,6}}.yaml", HR);
        return resources;
    }

    @Test
    void everyPageAndEndpointIsNamedHere() {
        assertThat(Endpoints.pages()).isNotEmpty().isEqualTo(union(OPEN_PAGES, PAGES.keySet()));
        assertThat(Endpoints.resources()).isNotEmpty().isEqualTo(union(OPEN_RESOURCES, RESOURCES.keySet()));
        assertThat(Endpoints.servlets())
                .isEqualTo(union(
                        Set.of(
                                "",
                                "/start",
                                "/static/*",
                                "/error",
                                "/verify/*",
                                "/verify/check",
                                "/hr/certificates.pdf",
                                "/keys/*",
                                "/.well-known/jwks.json",
                                "/issuer",
                                "/achievements/*",
                                "/status/*",
                                "/learn/document-file",
                                "/team/observation-photo",
                                "/learn/observation-photo",
                                "/hr/observation-photo",
                                "/hr/document-file",
                                "/author/export-file",
                                "/author/import-file",
                                "/learn/picture/*",
                                "/api/author/pictures",
                                "/author/case-file",
                                "/hr/report-file",
                                "/admin/trail-verifier",
                                "/health",
                                "/health/live",
                                "/health/ready"),
                        union(FILES.keySet(), FILES_OF_ONE.keySet())));
    }

    @TestFactory
    Stream<DynamicTest> aPageOpensOnlyForItsRole() {
        return PAGES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(page -> EVERYBODY.stream()
                        .sorted()
                        .map(account -> DynamicTest.dynamicTest(page.getKey() + " for " + account, () -> {
                            int status = Caller.as(account).get(page.getKey()).statusCode();
                            if (page.getValue().contains(account)) {
                                assertThat(status).isIn(200, 400, 404);
                            } else {
                                assertThat(status).isEqualTo(403);
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> aTableIsAFileForItsRoleOnly() {
        return FILES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(file -> EVERYBODY.stream()
                        .sorted()
                        .map(account -> DynamicTest.dynamicTest(file.getKey() + " for " + account, () -> {
                            HttpResponse<String> answer = Caller.as(account).get(file.getKey());
                            assertThat(answer.statusCode())
                                    .isEqualTo(file.getValue().contains(account) ? 200 : 403);
                            if (answer.statusCode() == 200) {
                                assertThat(answer.headers()
                                                .firstValue("Content-Disposition")
                                                .orElseThrow())
                                        .matches(
                                                "attachment; filename=\"([a-z-]+-\\d{4}-\\d\\d-\\d\\d|question-template)[.](csv|xlsx)\"; filename[*]=.+");
                                assertThat(answer.body())
                                        .startsWith(file.getKey().endsWith(".csv") ? "\uFEFF" : "PK");
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> aTableOfNothingIsThereForNobody() {
        return FILES_OF_ONE.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(file -> EVERYBODY.stream()
                        .sorted()
                        .map(account -> DynamicTest.dynamicTest(
                                file.getKey() + " for " + account,
                                () -> assertThat(Caller.as(account)
                                                .get(file.getKey() + "?id=999999999")
                                                .statusCode())
                                        .isEqualTo(file.getValue().contains(account) ? 404 : 403))));
    }

    @Test
    void theTrailAsAFileBeginsWithWhatSealsIt() {
        HttpResponse<String> answer = Caller.as("admin").get("/admin/trail.csv?kind=identity");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(answer.body())
                .startsWith("\uFEFFposition,previous_hash,hash,")
                .contains("identity.signed-in");
    }

    @Test
    void theAdministratorsListsAsFilesSayWhatTheirPagesSay() {
        assertThat(Caller.as("admin").get("/admin/people.csv?role=hr").body())
                .contains(Texts.of(Language.RU, "identity_role.hr"))
                .doesNotContain(Texts.of(Language.RU, "identity_people.only_learns"));
        assertThat(Caller.as("admin").get("/admin/departments.csv").body())
                .contains(Texts.of(Language.RU, "identity_departments.all"));
        assertThat(Caller.as("admin").get("/admin/jobs.csv").body())
                .contains("quiz.grade", Texts.of(Language.RU, "desk_job.quiz.grade"));
    }

    @TestFactory
    Stream<DynamicTest> whoHasNotSignedInIsAskedTo() {
        return Stream.of(PAGES.keySet(), FILES.keySet(), FILES_OF_ONE.keySet(), Set.of("/start"))
                .flatMap(Set::stream)
                .sorted()
                .map(page -> DynamicTest.dynamicTest(page, () -> {
                    HttpResponse<String> answer = Caller.anonymous().get(page + "?id=7");
                    assertThat(answer.statusCode()).isIn(302, 303);
                    assertThat(URI.create(Portal.address()).resolve(location(answer)))
                            .isEqualTo(URI.create(
                                    Portal.address() + "/sign-in?next=" + page.replace("/", "%2F") + "%3Fid%3D7"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> anEndedOrInventedSessionIsNone() {
        String ended = Caller.anew("employee").token();
        assertThat(Caller.withToken(ended).get("/learn/home").statusCode()).isEqualTo(200);
        Caller.withToken(ended).postForm("/api/session/sign-out", "");
        return Stream.of(ended, "invented", "")
                .map(token -> DynamicTest.dynamicTest("token '" + token + "'", () -> {
                    assertThat(Caller.withToken(token).get("/learn/home").statusCode())
                            .isIn(302, 303);
                    for (String resource : RESOURCES.keySet()) {
                        assertThat(status(Caller.withToken(token), resource))
                                .as(resource)
                                .isEqualTo(401);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> anEndpointAnswersOnlyItsRole() {
        return RESOURCES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(resource -> EVERYBODY.stream()
                        .sorted()
                        .map(account -> DynamicTest.dynamicTest(resource.getKey() + " for " + account, () -> {
                            int status = status(Caller.as(account), resource.getKey());
                            if (resource.getValue().contains(account)) {
                                assertThat(status).isIn(200, 204, 400, 404, 409, 415);
                            } else {
                                assertThat(status).isEqualTo(403);
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> nothingChangesWithoutAnOriginOfOurOwn() {
        Stream<String> posts = Stream.concat(
                Endpoints.pages().stream().map(page -> "POST " + page),
                Endpoints.resources().stream().filter(resource -> !resource.startsWith("GET ")));
        return posts.flatMap(post -> Stream.of(
                        new String[0],
                        new String[] {"Origin", "https://evil.example"},
                        new String[] {"Origin", "null"},
                        new String[] {"Origin", "not an address"},
                        new String[] {"Sec-Fetch-Site", "cross-site"},
                        new String[] {"Sec-Fetch-Site", "same-site"},
                        new String[] {"Sec-Fetch-Site", "none"},
                        new String[] {"Sec-Fetch-Site", "cross-site", "Origin", Portal.address()})
                .map(headers -> DynamicTest.dynamicTest(post + " with " + Arrays.toString(headers), () -> {
                    HttpRequest.Builder request = request(Caller.as("employee"), post);
                    if (headers.length > 0) {
                        request.headers(headers);
                    }
                    assertThat(Caller.sent(request, HttpResponse.BodyHandlers.ofString())
                                    .statusCode())
                            .isEqualTo(403);
                })));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "//WEB-INF/web.xml",
                "/.//WEB-INF/web.xml",
                "/%2e/WEB-INF/web.xml",
                "/static/../WEB-INF/web.xml",
                "/static/%2e%2e/WEB-INF/web.xml",
                "/META-INF/persistence.xml",
                "/learn/home.xhtml",
                "/sign-in.xhtml",
                "/error",
                "/nothing",
                "/learn/nothing",
                "/keys/nothing",
                "/achievements/../keys",
                "/status/revocation/0",
                "/.well-known/nothing",
                "/static/nothing.js",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?loc=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?con=../WEB-INF",
                "/metrics",
                "/openapi"
            })
    void whatIsNoPageIsNotFound(String path) {
        HttpResponse<String> answer = Caller.as("employee").get(path);

        assertThat(answer.statusCode()).isIn(400, 403, 404);
        assertThat(answer.body()).doesNotContain("<web-app", "Payara", "Exception");
    }

    @Test
    void everyAnswerSaysWhatABrowserMayDoWithIt() {
        for (String page : List.of("/sign-in", "/learn/home", "/nothing")) {
            HttpResponse<String> answer = Caller.as("employee").get(page);
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(page)
                    .hasValue("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).as(page).hasValue("same-origin");
            assertThat(answer.headers().firstValue("Cache-Control")).as(page).hasValue("no-store");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(page)
                    .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "script-src 'self'")
                    .doesNotContain("unsafe-eval");
            assertThat(answer.headers().allValues("Server")).as(page).isEmpty();
            assertThat(answer.headers().allValues("X-Powered-By")).as(page).isEmpty();
        }
    }

    @Test
    void pagesForEverybodyMakeNoSession() {
        for (String page :
                Endpoints.pages().stream().filter(OPEN_PAGES::contains).toList()) {
            assertThat(Caller.anonymous().get(page).headers().allValues("Set-Cookie"))
                    .as(page)
                    .isEmpty();
        }
    }

    @Test
    void aTraceIsRefused() {
        HttpResponse<String> answer = Caller.anonymous()
                .send(Caller.anonymous().own("/sign-in").method("TRACE", HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isIn(403, 405, 501);
    }

    /** Calls an endpoint as a page of the portal would, its places filled with what nobody has. */
    private static int status(Caller caller, String resource) {
        HttpRequest.Builder request = request(caller, resource)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", Portal.address());
        return caller.send(request).statusCode();
    }

    private static HttpRequest.Builder request(Caller caller, String resource) {
        String verb = resource.substring(0, resource.indexOf(' '));
        String path = resource.substring(resource.indexOf(' ') + 1).replaceAll("\\{\\w+(: [^/]*)?}", "987654321");
        HttpRequest.BodyPublisher body =
                verb.equals("GET") ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString("{}");
        return caller.request(path).header("Content-Type", "application/json").method(verb, body);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new java.util.TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
