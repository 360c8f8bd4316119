package org.stupeni.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.stupeni.certification.CertificatePdfs;

/** The PDFs of anybody's certificates, for HR. */
@Path("hr/certificates")
@RequestScoped
public class HrCertificateResource {

    @Inject
    CertificatePdfs pdfs;

    @GET
    @Path("{id: [0-9]{1,18}}.pdf")
    public Response pdf(@PathParam("id") long certificateId) {
        return PdfAnswer.of(pdfs.find(certificateId));
    }
}
