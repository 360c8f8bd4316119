package org.stupeni.observation.web;

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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.observation.Details;
import org.stupeni.observation.Difficulty;
import org.stupeni.observation.ObservedLevel;
import org.stupeni.observation.Sheets;
import org.stupeni.observation.Situation;
import org.stupeni.platform.Moments;
import org.stupeni.platform.web.RefusedMapper.Refusal;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** What the page of an observation talks to while it is filled in: each tick is kept at once. Somebody else's observation is as unknown as none. */
@Path("team/observations/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ObservationResource {

    @Inject
    Sheets sheets;

    @Inject
    CurrentPerson me;

    @Inject
    Viewer viewer;

    @Inject
    ViewTexts texts;

    @PathParam("id")
    long id;

    /** What was ticked, by item: a level or 0 for "not observed". */
    public record Marks(Map<String, Integer> marks) {}

    /** What is said beside the items, as the fields hold it; null in what was not touched: another tab or phone may have said it. */
    public record Said(String situation, String difficulty, String happening, String comment, String seenOn) {

        Details over(Details known) {
            return new Details(
                    situation == null ? known.situation() : named(Situation.class, situation),
                    difficulty == null ? known.difficulty() : named(Difficulty.class, difficulty),
                    happening == null ? known.happening() : happening,
                    comment == null ? known.comment() : comment,
                    seenOn == null ? known.seenOn() : day(seenOn));
        }
    }

    /**
     * What was kept.
     *
     * @param savedAt as the page shows it
     * @param observed in words
     * @param enough whether so many items can be signed
     */
    public record Receipt(String savedAt, String observed, boolean enough) {}

    @PUT
    @Path("marks")
    public Receipt mark(Marks ticked) {
        if (ticked == null
                || ticked.marks() == null
                || ticked.marks().containsKey(null)
                || ticked.marks().containsValue(null)) {
            throw new BadRequestException();
        }
        return sheets.mark(id, me.getId(), ticked.marks()).map(this::receipt).orElseThrow(this::unknown);
    }

    @PUT
    @Path("details")
    public Receipt describe(Said said) {
        if (said == null) {
            throw new BadRequestException();
        }
        return sheets.describe(id, me.getId(), said::over).map(this::receipt).orElseThrow(this::unknown);
    }

    private Receipt receipt(Sheets.Saved saved) {
        return new Receipt(
                texts.of("observation_sheet.saved", Moments.seconds(saved.at(), viewer.getZone())),
                texts.of("observation_sheet.observed", saved.observed(), saved.items()),
                saved.observed() >= ObservedLevel.FEWEST);
    }

    static <E extends Enum<E>> E named(Class<E> type, String name) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    static LocalDate day(String typed) {
        try {
            LocalDate day = typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
            return day == null || day.getYear() > 9999 || day.getYear() < 2000 ? null : day;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    /** Says in JSON that this observer has no such observation. */
    private NotFoundException unknown() {
        return new NotFoundException(Response.status(Response.Status.NOT_FOUND)
                .type(MediaType.APPLICATION_JSON)
                .entity(new Refusal("observation_sheet.unknown", texts.of("observation_sheet.unknown")))
                .build());
    }
}
