package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** What a person sees when something went wrong: our own page, in the person's language, with nothing of the server's inside. */
class ErrorsIT {

    private HttpResponse<String> answer;

    @ParameterizedTest
    @CsvSource({"ru, Такой страницы нет", "en, There is no such page"})
    void aPageThatIsNotThere(String language, String title) {
        answer = Caller.anonymous().send(Caller.anonymous().request("/nothing").header("Accept-Language", language));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>" + title + "</h1>").contains("lang=\"" + language + "\"");
    }

    @Test
    void somebodyWhoSignedInKeepsTheBar() {
        answer = Caller.as("employee").get("/learn/nothing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("class=\"avatar\"");
    }

    /** A certificate is signed and drawn some seconds after it was issued; who follows the link meanwhile reads a page, and a program the sentence alone. */
    @Test
    void aDocumentThatIsStillBeingMade() throws SQLException {
        String login = Rows.newLearner();
        Study.reachesLevelTwo(Caller.as(login));
        String person = "/hr/person?id=" + Study.idOf(login) + "&competency=" + Player.COURSE;
        Caller hr = Caller.as("hr");
        Forms.submitOf(hr, person, "decision", "confirm", "reason", "Экзамен сдан, показатели выполнены.");
        Forms.submitOf(hr, person, "pending-form", "issue-now");
        Long certificate = Long.valueOf(Rows.find("select id from certificate where employee_id = ?", Study.idOf(login))
                .get(0));
        String address = "/api/hr/certificates/" + certificate + ".pdf";
        String waits = Texts.of(Language.RU, "certification_certificates.waits");
        try (Connection notDrawnMeanwhile = Rows.hold("certificate", certificate)) {
            Rows.change("delete from certificate_print where certificate_id = ?", certificate);
            Rows.change("delete from credential where certificate_id = ?", certificate);

            answer = hr.send(hr.request(address).header("Accept", "text/html,*/*"));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(answer.body())
                    .contains("<h1>" + Texts.of(Language.RU, "platform_error.title_waits") + "</h1>", waits)
                    .contains("class=\"avatar\"")
                    .doesNotContain(Texts.of(Language.RU, "platform_error.number"));
            assertThat(hr.get(address).body()).isEqualTo(waits);
            notDrawnMeanwhile.rollback();
        }
        answer = Caller.anonymous()
                .send(Caller.anonymous()
                        .request(address)
                        .header("Accept", "text/html,*/*")
                        .header("Accept-Language", "ru"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("<h1>Сначала войдите</h1>");
        answer = hr.send(hr.request("/api/hr/certificates/999999999.pdf").header("Accept", "text/html,*/*"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>" + Texts.of(Language.RU, "platform_error.title_404") + "</h1>");
    }

    @Test
    void anotherRolesPage() {
        answer = Caller.as("employee").get("/hr/decisions");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("<h1>");
    }

    @Test
    void aPostFromElsewhere() {
        Caller caller = Caller.as("employee");
        answer = caller.send(caller.request("/sign-in").POST(BodyPublishers.ofString("")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("<h1>");
    }

    @Test
    void aFormWhoseViewIsGone() {
        answer = Caller.anonymous().postForm("/sign-in", "jakarta.faces.ViewState=12%3A34");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("href=\"/sign-in\"");
    }

    @Test
    void aFormWithoutItsNonce() {
        answer = Caller.anonymous().postForm("/sign-in", "sign-in=sign-in&jakarta.faces.ViewState=stateless");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void aMethodNobodyKnows() {
        answer = Caller.anonymous().postForm("/static/portal.css", "");

        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource({"ru, Слишком много данных", "en, Too much data"})
    void aFormThatIsTooLarge(String language, String title) {
        answer = Caller.anonymous()
                .send(Caller.anonymous()
                        .own("/sign-in")
                        .header("Accept-Language", language)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("name=" + "a".repeat(1 << 20))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<h1>" + title + "</h1>");
    }

    @Test
    void aFormThatDoesNotSayHowLargeItIs() {
        answer = Caller.anonymous()
                .send(Caller.anonymous()
                        .own("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream("name=a".getBytes(StandardCharsets.US_ASCII)))));

        assertThat(answer.statusCode()).isEqualTo(411);
    }

    @Test
    void aBodyOfAScriptThatIsTooLarge() {
        answer = Caller.anonymous()
                .postJson("/api/session/sign-in", "{\"name\":\"" + "a".repeat(256 * 1024) + "\",\"password\":\"\"}");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ru, certificate, /learn/certificates, На сервере произошла ошибка, class=\"avatar\"",
        "en, certificate, /learn/certificates, Something went wrong on the server, class=\"avatar\"",
        // The bell is in the bar of the error page too.
        "en, note, /learn/notes, Something went wrong on the server, <main><h1>"
    })
    void whatIsOurFaultHasANumberThatStandsInTheLog(
            String language, String table, String page, String title, String around) throws IOException {
        Caller caller = Caller.anew("employee");
        Rows.change("update employee set language = ? where login = 'employee'", language.toUpperCase(Locale.ROOT));
        Rows.change("alter table " + table + " rename to planted_gone");
        try {
            answer = caller.get(page);
        } finally {
            Rows.change("alter table planted_gone rename to " + table);
            Rows.change("update employee set language = 'RU' where login = 'employee'");
        }

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("<h1>" + title + "</h1>")
                .contains(around)
                .doesNotContain("planted", "SQL");
        Matcher number = Pattern.compile("class=\"number\">([0-9a-f]{8})<").matcher(answer.body());
        assertThat(number.find()).isTrue();
        assertThat(Files.readString(Portal.server().log())).contains("Error " + number.group(1) + " at GET " + page);
    }

    @Test
    void aScriptGetsTheStatusAlone() {
        answer = Caller.anonymous().get("/api/nothing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
    }

    @AfterEach
    void nothingOfTheServerIsTold() {
        assertThat(answer.body()).doesNotContain("Payara", "Exception", "\tat ", "GlassFish");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }
}
