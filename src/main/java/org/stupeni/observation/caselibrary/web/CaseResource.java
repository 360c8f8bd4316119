package org.stupeni.observation.caselibrary.web;

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
import org.stupeni.identity.CurrentPerson;
import org.stupeni.observation.caselibrary.CaseText;
import org.stupeni.observation.caselibrary.NewCase;
import org.stupeni.observation.caselibrary.OwnCases;
import org.stupeni.platform.Moments;
import org.stupeni.platform.web.RefusedMapper.Refusal;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** What the form of a case talks to while it is filled in: everything is kept as it is typed. Somebody else's case is as unknown as none. */
@Path("learn/cases/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {

    @Inject
    OwnCases cases;

    @Inject
    CaseViews views;

    @Inject
    CurrentPerson me;

    @Inject
    Viewer viewer;

    @Inject
    ViewTexts texts;

    /** The form as it stands. */
    public record Typed(
            String kind,
            String channel,
            String mood,
            String client,
            String did,
            String ended,
            String better,
            boolean named) {}

    /**
     * What was kept.
     *
     * @param id of the case, which the first receipt names
     * @param savedAt as the page shows it
     * @param traces what in it may tell who somebody is, in words; empty for nothing
     */
    public record Receipt(long id, String savedAt, String traces) {}

    /** @param id 0 for what was not sent yet */
    @PUT
    public Receipt keep(@PathParam("id") long id, Typed typed) {
        if (typed == null) {
            throw new BadRequestException();
        }
        NewCase all = new NewCase(
                typed.kind(),
                typed.channel(),
                typed.mood(),
                new CaseText(typed.client(), typed.did(), typed.ended(), typed.better()),
                typed.named());
        OwnCases.Kept kept = id == 0
                ? cases.keep(me.getId(), all)
                : cases.keep(me.getId(), id, all).orElseThrow(this::unknown);
        return new Receipt(
                kept.id(),
                texts.of("observation_sheet.saved", Moments.seconds(kept.at(), viewer.getZone())),
                views.traces(kept.traces()));
    }

    private NotFoundException unknown() {
        return new NotFoundException(Response.status(Response.Status.NOT_FOUND)
                .type(MediaType.APPLICATION_JSON)
                .entity(new Refusal("cases_act.unknown", texts.of("cases_act.unknown")))
                .build());
    }
}
