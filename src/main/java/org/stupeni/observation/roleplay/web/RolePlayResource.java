package org.stupeni.observation.roleplay.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.observation.roleplay.GameRounds;
import org.stupeni.observation.roleplay.GameRow;
import org.stupeni.observation.roleplay.Games;
import org.stupeni.platform.Moments;
import org.stupeni.platform.web.RefusedMapper.Refusal;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** What the page of a game talks to: what is noted goes out as it changes, and whether the seats have changed comes in. A game one does not play is unknown. */
@Path("learn/role-plays/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RolePlayResource {

    @Inject
    Games games;

    @Inject
    GameRounds rounds;

    @Inject
    CurrentPerson me;

    @Inject
    Viewer viewer;

    @Inject
    ViewTexts texts;

    @PathParam("id")
    long id;

    /**
     * What has changed on the sheet of a round.
     *
     * @param marks a level or 0 for "not observed", by item
     * @param words by field; only "words" is known, and null where it has not changed
     */
    public record Sheet(Map<String, Integer> marks, Map<String, String> words) {}

    /** @param savedAt as the page shows it */
    public record Receipt(String savedAt) {}

    /** @param round the one that is played, from 1; 4 when all are; 0 when the game was ended */
    public record Standing(int round) {}

    @GET
    public Standing standing() {
        return games.find(id, me.getId()).map(RolePlayResource::of).orElseThrow(this::unknown);
    }

    private static Standing of(GameRow game) {
        return new Standing(game.isEnded() ? 0 : game.current());
    }

    @PUT
    @Path("{number}")
    public Receipt save(@PathParam("number") int number, Sheet sheet) {
        if (sheet == null
                || sheet.marks() == null
                || sheet.marks().containsKey(null)
                || sheet.marks().containsValue(null)) {
            throw new BadRequestException();
        }
        String words = sheet.words() == null ? null : sheet.words().get("words");
        return rounds.save(id, number, me.getId(), sheet.marks(), words)
                .map(at -> new Receipt(texts.of("observation_sheet.saved", Moments.seconds(at, viewer.getZone()))))
                .orElseThrow(this::unknown);
    }

    private NotFoundException unknown() {
        return new NotFoundException(Response.status(Response.Status.NOT_FOUND)
                .type(MediaType.APPLICATION_JSON)
                .entity(new Refusal("roleplay_act.unknown", texts.of("roleplay_act.unknown")))
                .build());
    }
}
