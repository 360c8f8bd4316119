package org.stupeni.platform.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.stupeni.platform.Refused;

/** A refused deed answers 409 with its key, for scripts, and its sentence, for people. */
@Provider
public class RefusedMapper implements ExceptionMapper<Refused> {

    @Inject
    ViewTexts texts;

    /** What a script reads and what it shows. */
    public record Refusal(String key, String message) {}

    @Override
    public Response toResponse(Refused refused) {
        return Response.status(Response.Status.CONFLICT)
                .type(MediaType.APPLICATION_JSON)
                .entity(new Refusal(refused.key(), texts.of(refused)))
                .build();
    }
}
