package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is behind the pages stays behind them: files of the WAR, pages of the server; and what a probe may ask. */
class DoorsIT {

    /** Sent as they stand: a client that tidies addresses would send other ones. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "//WEB-INF/web.xml",
                "/.//WEB-INF/web.xml",
                "/./WEB-INF/web.xml",
                "/%2e/WEB-INF/web.xml",
                "/%2e%2e/WEB-INF/web.xml",
                "/%252e/WEB-INF/web.xml",
                "/;/WEB-INF/web.xml",
                "/..;/WEB-INF/web.xml",
                "/WEB-INF;x/web.xml",
                "/WEB-INF/",
                "/;//evil.example/",
                "//evil.example/..;/",
                "/WEB-INF./web.xml",
                "/web-inf/web.xml",
                "/WEB-INF%2fweb.xml",
                "/WEB-INF%5cweb.xml",
                "/WEB-INF/web.xml%00",
                "/WEB-INF/web.xml%00.css",
                "/%c0%ae/WEB-INF/web.xml",
                "/static/../WEB-INF/web.xml",
                "/static/%2e%2e/WEB-INF/web.xml",
                "/static/..%2fWEB-INF/web.xml",
                "/static/..%5cWEB-INF%5cweb.xml",
                "/static/%5c..%5cWEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/META-INF/persistence.xml",
                "/WEB-INF/classes/messages/platform.en.properties",
                "/WEB-INF/courses/framework.yaml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?ln=..%2fWEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?loc=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?con=../WEB-INF",
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/%2e%2e%2fWEB-INF%2fweb.xml.xhtml",
                "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=x",
                "/api/application.wadl",
                "/metrics",
                "/metrics/",
                "/metrics?x",
                "/metrics;x",
                "/metrics/base",
                "/%6detrics",
                "/openapi",
                "/openapi/",
                "/openapi.json",
                "/health/started",
                "/health/ready/x"
            })
    void whatIsBehindThePagesIsNotFound(String path) throws IOException {
        Raw answer = Raw.sent("GET", path);

        // Moved to an address of ours: the server drops what stands behind a semicolon first.
        assertThat(answer.status()).isIn(301, 302, 400, 404);
        assertThat(answer.body())
                .doesNotContainPattern("(?i)Location: (?!" + Portal.address() + "/(sign-in|WEB-INF/)\\s)");
        assertThat(answer.body())
                .doesNotContain("<web-app", "Manifest-Version", "persistence-unit", "platform_frame", "competencies:")
                .doesNotContain("Payara", "Exception", "# TYPE", "openapi:", "checks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/api/session/sign-in", "/static/portal.css", "/health", "/nothing"})
    void aTraceIsNotAnswered(String path) throws IOException {
        Raw answer = Raw.sent("TRACE", path);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.body()).doesNotContain("planted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/health/ready"})
    void aProbeIsToldUpAndNothingElse(String path) {
        HttpResponse<String> answer = Caller.anonymous().get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aPortalWhoseSchemaIsOlderThanItsWarIsNotReady() throws InterruptedException {
        String newest = "(select max(installed_rank) from flyway_schema_history)";
        String version = Rows.find("select version from flyway_schema_history where installed_rank = " + newest)
                .get(0);
        Rows.change("update flyway_schema_history set version = '0.1' where installed_rank = " + newest);
        try {
            awaitOldAnswerGone();
            HttpResponse<String> answer = Caller.anonymous().get("/health");
            assertThat(answer.statusCode()).isEqualTo(HttpURLConnection.HTTP_UNAVAILABLE);
            assertThat(answer.body()).isEqualTo("{\"status\":\"DOWN\"}");
            assertThat(Caller.anonymous().get("/health/live").statusCode()).isEqualTo(200);
        } finally {
            Rows.change("update flyway_schema_history set version = ? where installed_rank = " + newest, version);
        }
        awaitOldAnswerGone();
        assertThat(Caller.anonymous().get("/health").statusCode()).isEqualTo(200);
    }

    /** An answer of the probe holds for a second. */
    private static void awaitOldAnswerGone() throws InterruptedException {
        Thread.sleep(1_100);
    }

    @Test
    void aProbeOnlyReads() {
        HttpResponse<String> answer =
                Caller.anonymous().send(Caller.anonymous().own("/health").POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @Test
    void answersAreOnlyPosted() {
        Caller learner = Caller.as("employee");
        for (String address : List.of("/api/learn/attempts/1/responses", "/api/learn/attempts/1/responses/batch")) {
            for (String method : List.of("GET", "PUT", "DELETE")) {
                HttpResponse<String> answer =
                        learner.send(learner.own(address).method(method, HttpRequest.BodyPublishers.noBody()));
                assertThat(answer.statusCode()).as(method + " " + address).isEqualTo(405);
                assertThat(answer.body()).isEmpty();
            }
        }
    }
}
