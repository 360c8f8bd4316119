package org.stupeni.certification.transcript.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.stupeni.identity.CurrentPerson;

/** The reader's own record. */
@Path("learn/transcript")
@RequestScoped
public class LearnTranscriptResource {

    @Inject
    TranscriptAnswer answer;

    @Inject
    CurrentPerson me;

    @GET
    @Path("own.{form: pdf|json|jws}")
    public Response own(
            @PathParam("form") String form, @QueryParam("on") String on, @QueryParam("language") String language) {
        return answer.of(me.getId(), form, on, language);
    }
}
