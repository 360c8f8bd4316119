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
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.web.ViewTexts;

/** The PDFs of one's own certificates; a foreign one is as unknown as one that does not exist. */
@Path("learn/certificates")
@RequestScoped
public class LearnCertificateResource {

    @Inject
    CertificatePdfs pdfs;

    @Inject
    Credentials credentials;

    @Context
    HttpServletRequest request;

    @Inject
    ViewTexts texts;

    @Inject
    CurrentPerson me;

    @GET
    @Path("{id: [0-9]{1,18}}.pdf")
    public Response pdf(@PathParam("id") long certificateId) {
        return CertificateAnswer.of(
                pdfs.find(certificateId, me.getId()), request, texts.of("certification_certificates.waits"));
    }

    /** The signed credential alone, as wallets and validators take it. */
    @GET
    @Path("{id: [0-9]{1,18}}.jwt")
    public Response credential(@PathParam("id") long certificateId) {
        return CertificateAnswer.ofCredential(
                credentials.find(certificateId, me.getId()), request, texts.of("certification_certificates.waits"));
    }
}
