package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** What an administrator asks of the trail, and what its pages answer. */
@ExtendWith(Visitors.class)
class TrailPagesIT {

    private static final Pattern CELL = Pattern.compile("<th scope=\"row\"[^>]*>([^<]*)</th>");

    @Test
    void aPersonIsFoundByACyrillicName() {
        String name = Rows.find("select family_name from employee where login = 'admin'")
                .get(0);

        HttpResponse<String> answer =
                Caller.as("admin").get("/admin/trail?kind=identity.signed-in&person=" + encoded(name));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("value=\"" + name + "\"").doesNotContain("person-error");
        assertThat(kinds(answer)).isNotEmpty().isSubsetOf("Вход на портал", "Signed in");
    }

    @ParameterizedTest
    @CsvSource({
        "person=nobody-at-all, audit_trail.nobody_found",
        "person=%D0%B0, audit_trail.several_found",
        "from=yesterday, audit_trail.no_moment",
        "to=2026-02-30T10:00, audit_trail.no_moment",
        "from=2026-02-01T10:00&to=2026-02-01T10:00, audit_trail.to_before_from"
    })
    void whatCannotBeUnderstoodGetsASentenceAndNoRows(String query, String sentence) {
        HttpResponse<String> answer = Caller.as("admin").get("/admin/trail?" + query);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).containsAnyOf(said(Language.RU, sentence), said(Language.EN, sentence));
        assertThat(kinds(answer)).isEmpty();
        assertThat(Caller.as("admin").get("/admin/trail.csv?" + query).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"older=7", "older=2026-02-30T10:00:00Z_7", "newer=%00", "kind=nothing.such", "kind=%27%3B"})
    void anInventedAddressIsNoMistakeOfThePortal(String query) {
        assertThat(Caller.as("admin").get("/admin/trail?" + query).statusCode()).isEqualTo(200);
    }

    @Test
    void aRowThatWasChangedIsNamedUntilItIsPutBack() {
        Caller.anew("employee");
        long place = sealed();
        HttpResponse<String> intact = Caller.as("admin").get("/admin/trail-check?all=true");
        assertThat(intact.body()).contains("data-kind=\"success\"").doesNotContain("id=\"findings\"");

        String what = Rows.find("select what from trail_entry where seal_position = ?", place)
                .get(0);
        Rows.change("update trail_entry set what = 'identity.signed-out' where seal_position = ?", place);
        try {
            for (Look look : List.of(Look.PHONE, Look.DESK.at("dark").in("en"))) {
                Visitor admin = Visitor.as("admin", look);
                admin.open("/admin/trail-check?all=true");
                admin.sees("audit_check.tampered");
                admin.sees("audit_check.row", place);
                admin.sees("audit_check.kind_edited");
                admin.looksRight("admin-trail-check-tampered");
            }
        } finally {
            Rows.change("update trail_entry set what = ? where seal_position = ?", what, place);
        }
        assertThat(Caller.as("admin").get("/admin/trail-check?all=true").body()).contains("data-kind=\"success\"");
    }

    /** Whoever checks it downloads two files, and needs no portal then. */
    @Test
    void theToolChecksTheTrailThatThePortalExports(@TempDir Path folder) throws Exception {
        sealed();
        Files.writeString(
                folder.resolve("trail.csv"),
                Caller.as("admin").get("/admin/trail.csv").body());
        HttpResponse<String> tool = Caller.as("admin").get("/admin/trail-verifier");
        assertThat(tool.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("TrailVerifier.java");
        Files.writeString(folder.resolve("TrailVerifier.java"), tool.body());

        Process check = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "TrailVerifier.java",
                        "trail.csv")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String answer = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(answer).contains("INTACT");
        assertThat(check.waitFor()).isZero();
        assertThat(Caller.as("hr").get("/admin/trail-verifier").statusCode()).isEqualTo(403);
        assertThat(Caller.anonymous().get("/admin/trail-verifier").statusCode()).isIn(302, 303);
    }

    /** The last place in the chain, when there is one at all. */
    private static long sealed() {
        for (int tries = 0; tries < 30; tries++) {
            long place = Long.parseLong(Rows.find("select coalesce(max(seal_position), 0) from trail_entry")
                    .get(0));
            if (place > 0) {
                return place;
            }
            pause();
        }
        throw new AssertionError("Nothing is sealed");
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String said(Language language, String key) {
        return Texts.of(language, key);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> kinds(HttpResponse<String> answer) {
        return CELL.matcher(answer.body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
