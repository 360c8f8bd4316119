package org.stupeni.certification.transcript.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Anybody's record, for HR. */
@Path("hr/transcript")
@RequestScoped
public class HrTranscriptResource {

    @Inject
    TranscriptAnswer answer;

    @GET
    @Path("{id: [0-9]{1,18}}.{form: pdf|json|jws}")
    public Response of(
            @PathParam("id") long employeeId,
            @PathParam("form") String form,
            @QueryParam("on") String on,
            @QueryParam("language") String language) {
        return answer.of(employeeId, form, on, language);
    }
}
