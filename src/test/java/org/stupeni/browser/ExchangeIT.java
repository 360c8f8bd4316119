package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.course.exchange.DamagedFiles;
import org.stupeni.course.exchange.Limits;
import org.stupeni.course.transfer.ExportForm;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** Questions out of the portal and into it by requests, as the pages send them. */
class ExchangeIT {

    private static final String COURSE = Brought.COURSE;

    static HttpResponse<byte[]> exported(String account, String query, String form) {
        return Caller.sent(
                Caller.as(account)
                        .own("/author/export-file?course=" + COURSE + query)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("form=" + form)),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void whatIsExportedIsToldNamedAndRecordedAndComesBackAsTwins() {
        Caller trainer = Caller.as("trainer");
        String page = trainer.get("/author/export?course=" + COURSE + "&purpose=PRACTICE&words=RU")
                .body();
        assertThat(page)
                .contains(
                        text("transfer_export.keys"),
                        text("exchange_lost.english"),
                        text("exchange_lost.type"),
                        text("transfer_export.whole"));
        for (ExportForm form : ExportForm.values()) {
            assertThat(page).contains(text("transfer_form." + form.word()), text("transfer_form.about_" + form.word()));
        }

        HttpResponse<byte[]> gift = exported("trainer", "&purpose=PRACTICE&words=RU", "gift");
        assertThat(gift.statusCode()).isEqualTo(200);
        assertThat(gift.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(gift.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"" + COURSE + "-gift.txt\"; filename*=UTF-8''%D0%")
                .endsWith(".txt");
        assertThat(gift.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(new String(gift.body(), StandardCharsets.UTF_8)).contains("[markdown]", " {");
        assertThat(Rows.find("select what from trail_entry where what like 'course.questions-exported'"))
                .isNotEmpty();
        HttpResponse<byte[]> whole = exported("trainer", "", "course");
        assertThat(whole.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(whole.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"" + COURSE + ".zip\"");
        assertThat(exported("trainer", "", "none").statusCode()).isEqualTo(404);
        assertThat(exported("trainer", "&version=999", "gift").statusCode()).isEqualTo(404);
        assertThat(exported("hr", "", "gift").statusCode()).isEqualTo(403);
        assertThat(trainer.get("/author/export-file?course=" + COURSE + "&form=gift")
                        .statusCode())
                .isEqualTo(405);
        assertThat(trainer.get("/author/export?course=none").statusCode()).isEqualTo(404);

        Long id = Brought.keep("trainer", "назад.txt", gift.body());
        String preview = trainer.get("/author/import-preview?id=" + id).body();
        assertThat(preview)
                .contains(text("transfer_format.gift"), "UTF-8", text("transfer_preview.twin"), "/author/bank?course=")
                .doesNotContain("checked=\"checked\"");
        assertThat(Caller.as("trainer2").get("/author/import-preview?id=" + id).statusCode())
                .isIn(403, 404);
        assertThat(trainer.get("/author/import-receipt?id=" + id).statusCode()).isEqualTo(404);
        trainer.postForm("/author/import-file?forget=true&id=" + id, "");
        assertThat(trainer.get("/author/import-preview?id=" + id).statusCode()).isEqualTo(404);
        assertThat(trainer.postForm("/author/import-file?forget=true&id=" + id, "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aForeignFileIsToldAndTakenAsFarAsItCanBe() {
        Caller trainer = Caller.as("trainer");
        Long id = Brought.keep("trainer", "чужой.xml", Brought.fromMoodle());
        String preview = trainer.get("/author/import-preview?id=" + id).body();
        assertThat(preview)
                .contains(
                        text("transfer_format.moodle-xml"),
                        "windows-1251",
                        text("transfer_state.lossy"),
                        text("transfer_state.unknown"),
                        text("transfer_state.broken"),
                        text("exchange_item.unknown", "вычисляемый (calculated)"),
                        text("exchange_item.no_key"),
                        text("exchange_todo.english"),
                        "door-",
                        "<img alt=\"Дверь\" src=\"/learn/picture/door-",
                        "чужой.xml, строка 3",
                        "Куда ведёт <strong>синяя</strong> дверь?")
                .doesNotContain("<script>alert", "value=\"2\" checked", "name=\"chosen\" value=\"3\"");

        HttpResponse<String> none = Forms.submitUnseen(
                trainer, "/author/import-preview?id=" + id, "choice", "aim", "read-as", "NONE", "into", "draft:0");
        assertThat(none.body()).contains(text("transfer_take.no_draft"));
        HttpResponse<String> nowhere = Forms.submitUnseen(
                trainer, "/author/import-preview?id=" + id, "choice", "aim", "read-as", "NONE", "into", "");
        assertThat(nowhere.body()).contains(text("transfer_take.no_target"));
        assertThat(preview).as("nothing is chosen for the trainer").contains("<option value=\"\">");
        assertThat(trainer.get("/author/import-preview?id=" + id + "&course=" + COURSE)
                        .body())
                .as("who came from a course is asked for none")
                .doesNotContain("id=\"target\"");
        assertThat(trainer.get("/author/bank?course=" + COURSE).body()).contains("/author/import?course=" + COURSE);
        assertThat(trainer.get("/author/import?course=" + COURSE).body())
                .contains("/author/import-file?course=" + COURSE);
        HttpResponse<String> other = Forms.submitUnseen(
                trainer, "/author/import-preview?id=" + id, "choice", "keep", "read-as", "GIFT", "chosen", "1");
        assertThat(other.body()).contains(text("transfer_preview.read_otherwise"));

        assertThat(Brought.take("trainer", id, COURSE, "1")).endsWith("/author/import-receipt?id=" + id);
        String receipt = trainer.get("/author/import-receipt?id=" + id).body();
        assertThat(receipt)
                .contains(
                        Texts.count(Language.RU, "transfer_receipt.taken", 1),
                        "/author/draft?id=",
                        text("exchange_todo.english"),
                        text("exchange_item.unknown", "вычисляемый (calculated)"),
                        text("exchange_item.no_key"));
        Matcher many = Pattern.compile("/author/draft-questions\\?id=\\d+&amp;unfinished=yes")
                .matcher(receipt);
        assertThat(many.find()).as("lesson and indicator for many at once").isTrue();
        assertThat(trainer.get(many.group().replace("&amp;", "&")).body()).contains("Куда ведёт", "id=\"to-lesson\"");
        assertThat(trainer.get("/author/import").body()).contains("чужой.xml", "/author/import-receipt?id=" + id);

        HttpResponse<String> read = Forms.submitUnseen(
                trainer, "/author/import-preview?id=" + id, "form-form", "read-again", "form", "GIFT");
        assertThat(read.headers().firstValue("Location").orElseThrow()).contains("/author/import-preview?id=" + id);
        assertThat(trainer.get("/author/import-preview?id=" + id).statusCode()).isEqualTo(200);
    }

    static Stream<Map.Entry<String, byte[]>> hostile() throws IOException {
        return Map.of(
                "exchange_xml.doctype",
                "<?xml version=\"1.0\"?><!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><quiz><question type=\"essay\"><questiontext><text>&x;</text></questiontext></question></quiz>"
                        .getBytes(StandardCharsets.UTF_8),
                "exchange_zip.bomb",
                zip("a.yaml", new byte[15 << 20]),
                "exchange_zip.outside",
                zip("../../evil.yaml", "questions: []\n".getBytes(StandardCharsets.UTF_8)),
                "exchange_zip.broken",
                new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0},
                "exchange_file.unknown_format",
                "просто слова".getBytes(StandardCharsets.UTF_16))
                .entrySet()
                .stream();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatMeansHarmIsASentence(Map.Entry<String, byte[]> file) {
        Long id = Brought.keep("trainer2", "x", file.getValue());
        HttpResponse<String> preview = Caller.as("trainer2").get("/author/import-preview?id=" + id);
        Caller.as("trainer2").postForm("/author/import-file?forget=true&id=" + id, "");

        assertThat(preview.statusCode()).isEqualTo(200);
        String sentence = text(file.getKey(), "a.yaml");
        assertThat(preview.body())
                .contains(file.getKey().endsWith("outside") ? "evil.yaml" : sentence, text("transfer_preview.nothing"))
                .doesNotContain("root:");
    }

    /** Whatever is wrong with a file, whoever brings it reads why. */
    @Test
    void damagedFilesAreSentencesToo() {
        Caller trainer = Caller.as("trainer2");
        DamagedFiles.every(50).forEach(file -> {
            HttpResponse<String> sent = Brought.send("trainer2", "damaged", file.bytes());
            assertThat(sent.statusCode()).as(file.name()).isBetween(300, 399);
            String to = sent.headers().firstValue("Location").orElseThrow();
            HttpResponse<String> page = trainer.get(to.substring(to.indexOf("/author/")));
            assertThat(page.statusCode()).as(file.name()).isEqualTo(200);
            if (to.contains("/author/import?")) {
                assertThat(page.body()).contains("id=\"file-error\"");
                return;
            }
            assertThat(page.body())
                    .containsPattern("class=\"checklist\"|name=\"chosen\"")
                    .doesNotContain("exchange_");
            trainer.postForm("/author/import-file?forget=true&" + to.substring(to.indexOf("id=")), "");
        });
    }

    @Test
    void whatIsNoFileOrTooLargeIsNotKept() {
        HttpResponse<String> none = Brought.send("trainer", "x.gift", new byte[0]);
        assertThat(none.headers().firstValue("Location").orElseThrow()).endsWith("/author/import?file=none");
        assertThat(Caller.as("trainer").get("/author/import?file=none").body()).contains(text("transfer_import.none"));
        HttpResponse<String> large = Brought.send("trainer", "x.gift", new byte[Limits.FILE + 1]);
        assertThat(large.headers().firstValue("Location").orElseThrow()).endsWith("/author/import?file=too_large");
        assertThat(Caller.as("trainer").get("/author/import?file=too_large").body())
                .contains(text("transfer_import.too_large", 20));
        HttpResponse<String> larger = Brought.send("trainer", "x.gift", new byte[Limits.FILE + (1 << 19)]);
        assertThat(larger.headers().firstValue("Location").orElseThrow()).endsWith("/author/import?file=too_large");
        HttpResponse<String> broken = Caller.as("trainer")
                .send(Caller.as("trainer")
                        .own("/author/import-file?draft=7")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(HttpRequest.BodyPublishers.ofString("--x\r\nbroken")));
        assertThat(broken.headers().firstValue("Location").orElseThrow()).endsWith("/author/import?file=none&draft=7");
        assertThat(Caller.as("trainer")
                        .postForm("/author/import-file", "file=x")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/author/import?file=none"));
    }

    private static String text(String key, Object... arguments) {
        return Texts.of(Language.RU, key, arguments);
    }
}
