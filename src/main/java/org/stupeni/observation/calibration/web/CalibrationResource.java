package org.stupeni.observation.calibration.web;

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
import org.stupeni.observation.calibration.Ratings;
import org.stupeni.platform.Moments;
import org.stupeni.platform.web.RefusedMapper.Refusal;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** What the page of a scene talks to while it is rated: each mark is kept at once. Somebody else's run is as unknown as none. */
@Path("team/calibrations/{id}/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalibrationResource {

    @Inject
    Ratings ratings;

    @Inject
    CurrentPerson me;

    @Inject
    Viewer viewer;

    @Inject
    ViewTexts texts;

    @PathParam("id")
    long id;

    @PathParam("number")
    int number;

    /** @param marks what has changed, by item: a level or 0 for "not observed" */
    public record Marks(Map<String, Integer> marks) {}

    /** @param savedAt as the page shows it */
    public record Receipt(String savedAt) {}

    @PUT
    public Receipt note(Marks noted) {
        if (noted == null
                || noted.marks() == null
                || noted.marks().containsKey(null)
                || noted.marks().containsValue(null)) {
            throw new BadRequestException();
        }
        return ratings.note(id, number, me.getId(), noted.marks())
                .map(at -> new Receipt(texts.of("observation_sheet.saved", Moments.seconds(at, viewer.getZone()))))
                .orElseThrow(this::unknown);
    }

    private NotFoundException unknown() {
        return new NotFoundException(Response.status(Response.Status.NOT_FOUND)
                .type(MediaType.APPLICATION_JSON)
                .entity(new Refusal("calibration_scene.unknown", texts.of("calibration_scene.unknown")))
                .build());
    }
}
