package org.stupeni.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.web.RefusedMapper.Refusal;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.time.Incidents;
import org.stupeni.quiz.time.NewIncident;

/** Takes what somebody in the middle of an exam says went wrong. */
@Path("learn/attempts/{id}/incidents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AttemptIncidentResource {

    @Inject
    Incidents incidents;

    @Inject
    SaveLimit limit;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @PathParam("id")
    long id;

    /**
     * A report.
     *
     * @param report the browser's own name for it
     * @param words the person's, may be empty
     * @param clock what the browser's clock said when the button was pressed, in milliseconds
     */
    public record Report(String report, String words, long clock) {}

    /** What became of it, as a sentence. */
    public record Answer(String text) {}

    @POST
    public Answer report(Report said) {
        if (said == null || said.report() == null || said.report().isBlank()) {
            throw new BadRequestException();
        }
        if (!limit.allows(me.getId())) {
            throw new ClientErrorException(Response.status(Response.Status.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, 1)
                    .type(MediaType.APPLICATION_JSON)
                    .entity(new Refusal("quiz_attempt.too_often", texts.of("quiz_attempt.too_often")))
                    .build());
        }
        return incidents
                .report(id, me.getId(), new NewIncident(said.report(), said.words(), said.clock()))
                .map(explained -> new Answer(texts.of(explained ? "quiz_incident.credited" : "quiz_incident.reported")))
                .orElseThrow(() -> new NotFoundException(Response.status(Response.Status.NOT_FOUND)
                        .type(MediaType.APPLICATION_JSON)
                        .entity(new Refusal("quiz_attempt.unknown", texts.of("quiz_attempt.unknown")))
                        .build()));
    }
}
