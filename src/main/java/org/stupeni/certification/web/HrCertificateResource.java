package org.stupeni.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.stupeni.certification.CertificatePdfs;
import org.stupeni.certification.badge.Credentials;
import org.stupeni.platform.web.ViewTexts;

/** The PDFs of anybody's certificates, for HR. */
@Path("hr/certificates")
@RequestScoped
public class HrCertificateResource {

    @Inject
    CertificatePdfs pdfs;

    @Inject
    Credentials credentials;

    @Context
    HttpServletRequest request;

    @Inject
    ViewTexts texts;

    @GET
    @Path("{id: [0-9]{1,18}}.pdf")
    public Response pdf(@PathParam("id") long certificateId) {
        return CertificateAnswer.of(pdfs.find(certificateId), request, texts.of("certification_certificates.waits"));
    }

    /** The signed credential alone, as wallets and validators take it. */
    @GET
    @Path("{id: [0-9]{1,18}}.jwt")
    public Response credential(@PathParam("id") long certificateId) {
        return CertificateAnswer.ofCredential(
                credentials.find(certificateId), request, texts.of("certification_certificates.waits"));
    }
}
