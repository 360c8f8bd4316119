package org.stupeni.certification.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.stupeni.certification.CertificatePdf;

/** A certificate's PDF as the answer to a request. */
final class PdfAnswer {

    private PdfAnswer() {}

    /**
     * The PDF under its number as file name, in Latin letters for browsers that know no others.
     *
     * @throws NotFoundException if there is none for who asks
     */
    static Response of(Optional<CertificatePdf> found) {
        CertificatePdf pdf = found.orElseThrow(NotFoundException::new);
        String name = URLEncoder.encode("Сертификат " + pdf.number() + ".pdf", StandardCharsets.UTF_8)
                .replace("+", "%20");
        String latin = "certificate-" + pdf.number().replace("СТ", "ST") + ".pdf";
        return Response.ok(pdf.bytes(), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + latin + "\"; filename*=UTF-8''" + name)
                .build();
    }
}
