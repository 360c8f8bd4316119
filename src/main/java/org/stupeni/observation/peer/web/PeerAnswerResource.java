package org.stupeni.observation.peer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.observation.peer.PeerAnswers;
import org.stupeni.platform.Moments;
import org.stupeni.platform.web.RefusedMapper.Refusal;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** What the page of an answer talks to while it is filled in. Somebody else's answer is as unknown as none. */
@Path("learn/peer-answers/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeerAnswerResource {

    @Inject
    PeerAnswers answers;

    @Inject
    CurrentPerson me;

    @Inject
    Viewer viewer;

    @Inject
    ViewTexts texts;

    @PathParam("id")
    long id;

    /**
     * What has changed on the sheet.
     *
     * @param marks a level or 0 for "not observed", by item
     * @param words by field; only "words" is known, and null where it has not changed
     */
    public record Sheet(Map<String, Integer> marks, Map<String, String> words) {}

    /** @param savedAt as the page shows it */
    public record Receipt(String savedAt) {}

    @PUT
    public Receipt save(Sheet sheet) {
        if (sheet == null
                || sheet.marks() == null
                || sheet.marks().containsKey(null)
                || sheet.marks().containsValue(null)) {
            throw new BadRequestException();
        }
        String words = sheet.words() == null ? null : sheet.words().get("words");
        return answers.save(id, me.getId(), sheet.marks(), words)
                .map(at -> new Receipt(texts.of("observation_sheet.saved", Moments.seconds(at, viewer.getZone()))))
                .orElseThrow(this::unknown);
    }

    private NotFoundException unknown() {
        return new NotFoundException(Response.status(Response.Status.NOT_FOUND)
                .type(MediaType.APPLICATION_JSON)
                .entity(new Refusal("peer_act.unknown", texts.of("peer_act.unknown")))
                .build());
    }
}
