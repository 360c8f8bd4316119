package org.stupeni.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.notification.Notes;

/** Opens notes: marks them as read and leads to what they speak of. */
@Path("learn/notes")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class NoteResource {

    @Inject
    Notes notes;

    @Inject
    NoteWords words;

    @Inject
    CurrentPerson me;

    @POST
    @Path("{id}/open")
    public Response open(@PathParam("id") long id) {
        return to(notes.read(id, me.getId()).map(note -> words.of(note).link()).orElseThrow(NotFoundException::new));
    }

    /** @param until the moment of the newest note shown: what came later has not been seen */
    @POST
    @Path("read")
    public Response read(@FormParam("until") String until) {
        try {
            notes.markRead(me.getId(), Instant.parse(until == null ? "" : until));
        } catch (DateTimeParseException e) {
            throw new BadRequestException(e);
        }
        return to("/learn/notes");
    }

    private static Response to(String place) {
        return Response.seeOther(URI.create(place)).build();
    }
}
