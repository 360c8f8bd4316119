package org.stupeni.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.stupeni.certification.CertificatePdfs;
import org.stupeni.certification.design.Designs;

/** Samples of the versions of the design. */
@Path("hr/certificate-design")
@RequestScoped
public class HrDesignResource {

    @Inject
    Designs designs;

    @Inject
    CertificatePdfs pdfs;

    @GET
    @Path("{number: [0-9]{1,9}}.pdf")
    public Response sample(@PathParam("number") int number) {
        if (number > designs.currentNumber()) {
            throw new NotFoundException();
        }
        return Response.ok(pdfs.sample(designs.find(number)), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"sample-" + number + ".pdf\"")
                .build();
    }
}
