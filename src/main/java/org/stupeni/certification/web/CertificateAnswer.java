package org.stupeni.certification.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.stupeni.certification.CertificatePdf;
import org.stupeni.certification.badge.KeptCredential;
import org.stupeni.platform.web.ErrorPage;

/** A certificate's PDF, or its signed credential, as the answer to a request. */
final class CertificateAnswer {

    private CertificateAnswer() {}

    /**
     * The PDF under its number as file name, in Latin letters for browsers that know no others.
     *
     * @param request who reads pages is answered with one
     * @param waits what is said as long as it cannot be printed
     * @throws NotFoundException if there is none for who asks
     */
    static Response of(Optional<CertificatePdf> found, HttpServletRequest request, String waits) {
        CertificatePdf pdf = found.orElseThrow(NotFoundException::new);
        if (!pdf.isPrinted()) {
            return later(request, waits);
        }
        String name = URLEncoder.encode("Сертификат " + pdf.number() + ".pdf", StandardCharsets.UTF_8)
                .replace("+", "%20");
        return Response.ok(pdf.bytes(), "application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + latin(pdf.number()) + ".pdf\"; filename*=UTF-8''" + name)
                .build();
    }

    /**
     * The credential as plain text, which Open Badges advises, in a file that ends in .jwt.
     *
     * @param request as above
     * @param waits what is said as long as it is not signed
     * @throws NotFoundException if there is none for who asks
     */
    static Response ofCredential(Optional<KeptCredential> found, HttpServletRequest request, String waits) {
        KeptCredential credential = found.orElseThrow(NotFoundException::new);
        if (!credential.isSigned()) {
            return later(request, waits);
        }
        return Response.ok(credential.compact(), "text/plain")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + latin(credential.number()) + ".jwt\"")
                .build();
    }

    /** It is a matter of seconds: the browser asks again by itself. Who reads pages gets one, programs the sentence alone. */
    private static Response later(HttpServletRequest request, String waits) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.contains("text/html")) {
            request.setAttribute(ErrorPage.WAITS, waits);
            return Response.status(Response.Status.SERVICE_UNAVAILABLE).build();
        }
        return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, ErrorPage.WAIT_SECONDS)
                .header("Refresh", ErrorPage.WAIT_SECONDS)
                .type("text/plain;charset=UTF-8")
                .entity(waits)
                .build();
    }

    private static String latin(String number) {
        return "certificate-" + number.replace("СТ", "ST");
    }
}
