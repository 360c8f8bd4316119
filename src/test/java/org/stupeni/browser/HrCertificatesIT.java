package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What HR does with all certificates: look them up, print many, and choose how later ones look. */
@ExtendWith(Visitors.class)
class HrCertificatesIT {

    @Test
    void tickedCertificatesArePrintedAsOneFile() throws Exception {
        Scene holder = Scene.graduate();
        CredentialIT.credential(holder);
        String id = CredentialIT.certificateOf(holder);
        Visitor hr = Visitor.as("hr", Look.DESK);
        hr.open("/hr/certificates");

        hr.page().locator("form[action='/hr/certificates.pdf'] button").first().click();
        hr.sees("certification_batch.none");

        assertThat(hr.page().locator("input[name=id][value='" + id + "']")).isVisible();
        HttpResponse<byte[]> answer = Caller.sent(
                Caller.as("hr").request("/hr/certificates.pdf?id=" + id).GET(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/pdf");
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            assertThat(document.getNumberOfPages()).isOne();
        }
        assertThat(Caller.as("employee").get("/hr/certificates.pdf?id=" + id).statusCode())
                .isEqualTo(403);
        assertThat(Caller.anonymous().get("/hr/certificates.pdf?id=" + id).statusCode())
                .isIn(302, 303);
    }

    @Test
    void theListIsFilteredByItsAddress() {
        Scene.graduate();

        assertThat(Caller.as("hr").get("/hr/certificates?from=2099-01-01").body())
                .contains("empty-title");
        HttpResponse<String> mistaken = Caller.as("hr").get("/hr/certificates?from=yesterday&department=x&page=-4");
        assertThat(mistaken.statusCode()).isEqualTo(200);
        assertThat(mistaken.body()).contains("from-error");
        assertThat(Caller.as("hr")
                        .get("/hr/certificates.pdf?print=all&from=2099-01-01")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/hr/certificates?from=2099-01-01&refused=none");
    }

    @Test
    void hrLooksAtASampleAndSavesANewVersion() {
        Visitor hr = Visitor.as("hr", Look.DESK);
        hr.open("/hr/certificate-design");
        String before = hr.page().locator("input[name=seen]").inputValue();

        // A window that shows a PDF asks for an icon by the oldest name.
        hr.expect("favicon.ico");
        Response shown = hr.page()
                .waitForResponse(
                        response -> response.request().method().equals("POST"),
                        () -> hr.page().locator("#preview").click());
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.headerValue("content-type")).isEqualTo("application/pdf");
        hr.open("/hr/certificate-design");

        hr.page().locator("#organisationRu").fill("");
        hr.page().locator("#signerRu").fill("Генеральный директор А. А. Громов");
        hr.page()
                .locator("#logo")
                .setInputFiles(new FilePayload("logo.png", "image/png", "<svg/>".getBytes(StandardCharsets.UTF_8)));
        hr.page().locator("#save").click();
        hr.sees("certification_design.missing");
        hr.sees("certification_design.other_language");
        hr.sees("certification_design.logo_no_png");
        assertThat(hr.page().locator("#signerRu")).hasValue("Генеральный директор А. А. Громов");
        hr.looksRight("certificate-design-mistaken");

        hr.page().locator("#organisationRu").fill("Меридиан " + before);
        hr.page().locator("#signerEn").fill("A. A. Gromov, managing director");
        hr.page().locator("#save").click();
        hr.isAt("/hr/certificate-design");
        assertThat(hr.page().locator("[role=status]")).isVisible();
        assertThat(hr.page().locator("input[name=seen]")).hasValue(String.valueOf(Integer.parseInt(before) + 1));

        HttpResponse<String> sample =
                Caller.as("hr").get("/api/hr/certificate-design/" + (Integer.parseInt(before) + 1) + ".pdf");
        assertThat(sample.statusCode()).isEqualTo(200);
        assertThat(Caller.as("hr").get("/api/hr/certificate-design/999999.pdf").statusCode())
                .isEqualTo(404);
    }
}
