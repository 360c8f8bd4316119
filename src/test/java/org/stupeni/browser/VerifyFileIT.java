package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The page for everybody and the files that everybody may bring to it. */
@ExtendWith(Visitors.class)
class VerifyFileIT {

    private static final String BOUNDARY = "----what-somebody-brings";

    private static String login;
    private static String compact;
    private static byte[] pdf;

    @TempDir
    Path folder;

    @BeforeAll
    static void takeTheSheet() throws InterruptedException {
        Scene holder = Scene.graduate();
        login = holder.login();
        compact = CredentialIT.credential(holder);
        pdf = Caller.sent(
                        Caller.as(holder.login())
                                .request("/api/learn/certificates/" + CredentialIT.certificateOf(holder) + ".pdf")
                                .GET(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    @Test
    void somebodyVerifiesAFileByHand() throws IOException {
        Path file = Files.write(folder.resolve("certificate.pdf"), pdf);
        Visitor anybody = Visitor.anonymous(Look.PHONE);
        anybody.open("/verify");

        anybody.page().locator("#file").setInputFiles(file);
        anybody.page().locator("form[action='/verify/check'] button").click();

        anybody.sees("certification_check.exact");
        anybody.sees("certification_verify.valid_title");
        anybody.looksRight("verify-file");

        anybody.page().locator("#jwt").fill(compact);
        anybody.page().locator("form[action='/verify/check'] button").click();
        anybody.sees("certification_check.genuine");
    }

    /** The signed record of a person, alone and in its PDF. */
    @Test
    void aRecordIsToldFromACertificateAndFromAChangedOne() throws IOException {
        byte[] signed = own("jws");
        Path file = Files.write(folder.resolve("transcript.jws"), signed);
        Visitor anybody = Visitor.anonymous(Look.PHONE);
        anybody.open("/verify");
        anybody.page().locator("#file").setInputFiles(file);
        anybody.page().locator("form[action='/verify/check'] button").click();
        anybody.sees("certification_check.record");
        anybody.sees("certification_check.record_held");
        anybody.looksRight("verify-record");

        assertThat(sent(own("pdf"), "").body())
                .contains("В файле подлинная подписанная выписка", "Новикова", "конец дня", "уровень\u00a02 до")
                .doesNotContain("такого сертификата нет");
        String[] parts = new String(signed, StandardCharsets.US_ASCII).split("\\.");
        String changed =
                parts[0] + "." + parts[1].substring(0, 100) + "AAAA" + parts[1].substring(104) + "." + parts[2];
        assertThat(sent(new byte[0], changed).body())
                .contains("Подпись не сходится")
                .doesNotContain("Новикова");
    }

    private static byte[] own(String form) {
        return Caller.sent(
                        Caller.as(login)
                                .request("/api/learn/transcript/own." + form)
                                .GET(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    @Test
    void aChangedSheetIsToldFromTheIssuedOne() throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentInformation().setAuthor("Somebody else");
            document.save(saved);
        }

        assertThat(sent(saved.toByteArray(), "").body()).contains("Файл изменён", "Новикова");
    }

    @Test
    void aSheetUnderAPasswordCannotBeLookedInto() throws IOException {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(locked);
        }

        HttpResponse<String> answer = sent(locked.toByteArray(), "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Файл закрыт паролем").doesNotContain("Новикова");
    }

    @Test
    void nothingHostileIsAnErrorOfOurs() {
        byte[] garbage = new byte[200_000];
        new Random(3).nextBytes(garbage);
        Stream.of(
                        garbage,
                        Arrays.copyOf(pdf, pdf.length / 2),
                        Arrays.copyOf(pdf, 20),
                        new byte[] {0},
                        "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))
                .forEach(file -> {
                    HttpResponse<String> answer = sent(file, "");
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertThat(answer.body()).contains("data-kind=").doesNotContain("<script>alert");
                });
    }

    @Test
    void aTamperedCredentialIsToldFromAForeignOne() {
        String[] parts = compact.split("\\.");
        String tampered =
                parts[0] + "." + parts[1].substring(0, 100) + "AAAA" + parts[1].substring(104) + "." + parts[2];

        assertThat(sent(new byte[0], tampered).body())
                .contains("Подпись не сходится")
                .doesNotContain("Новикова");
        assertThat(sent(new byte[0], "eyJhbGciOiJub25lIn0.e30.").body()).contains("Это не подписанный сертификат");
        assertThat(sent(new byte[0], "words").body()).contains("Это не подписанный сертификат");
    }

    @Test
    void withNothingThereIsNothingToVerify() {
        HttpResponse<String> answer = sent(new byte[0], " ");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Выберите файл");
        assertThat(posted("not multipart", "text/plain").statusCode()).isEqualTo(400);
        assertThat(posted("--" + BOUNDARY + "\r\nbroken", "multipart/form-data; boundary=" + BOUNDARY)
                        .statusCode())
                .isIn(400, 413);
    }

    @Test
    void whatIsTooLargeIsNotRead() {
        HttpResponse<String> answer = sent(new byte[(5 << 20) + (1 << 18)], "");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("мы его не читали");

        HttpResponse<String> barely = sent(new byte[(5 << 20) + 10], "");
        assertThat(barely.statusCode()).isEqualTo(413);
    }

    @Test
    void anAddressAloneVerifiesNothing() {
        HttpResponse<String> answer = Caller.anonymous().get("/verify/check");

        assertThat(answer.statusCode()).isIn(302, 303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/verify");
    }

    private static HttpResponse<String> sent(byte[] file, String jwt) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n");
        body.writeBytes(file);
        write(
                body,
                "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"jwt\"\r\n\r\n" + jwt + "\r\n--"
                        + BOUNDARY + "--\r\n");
        return posted(body.toByteArray(), "multipart/form-data; boundary=" + BOUNDARY);
    }

    private static HttpResponse<String> posted(String body, String type) {
        return posted(body.getBytes(StandardCharsets.UTF_8), type);
    }

    private static HttpResponse<String> posted(byte[] body, String type) {
        HttpRequest.Builder request = Caller.anonymous().request("/verify/check");
        Map.of("Content-Type", type, "Sec-Fetch-Site", "same-origin", "Accept-Language", "ru")
                .forEach(request::header);
        return Caller.sent(
                request.POST(HttpRequest.BodyPublishers.ofByteArray(body)), HttpResponse.BodyHandlers.ofString());
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
