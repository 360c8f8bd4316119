package org.stupeni.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.web.RefusedMapper.Refusal;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.attempt.AttemptState;
import org.stupeni.quiz.attempt.GivenTime;
import org.stupeni.quiz.start.Attempts;
import org.stupeni.quiz.time.TimeLedger;

/** How long an attempt goes on, and what was given to it: the player asks every few seconds, so it is little. */
@Path("learn/attempts/{id}/time")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AttemptTimeResource {

    @Inject
    Attempts attempts;

    @Inject
    TimeLedger ledger;

    @Inject
    CurrentPerson me;

    @Inject
    Viewer viewer;

    @Inject
    ViewTexts texts;

    @Inject
    Clock clock;

    @PathParam("id")
    long id;

    /**
     * The end of an attempt.
     *
     * @param now the server's clock, in milliseconds
     * @param deadline in milliseconds; null for practice
     * @param until the deadline as the person reads it, with its zone; null for practice
     * @param given what came after the start, oldest first
     */
    public record Time(AttemptState state, long now, Long deadline, String until, List<Given> given) {}

    /**
     * More time, in minutes.
     *
     * @param why a sentence where the portal gave it, else empty
     */
    public record Given(long id, long minutes, String why) {}

    @GET
    public Time time() {
        AttemptRow attempt = attempts.find(id, me.getId()).orElseThrow(this::unknown);
        boolean ends = attempt.deadline() != null;
        return new Time(
                attempt.state(),
                clock.instant().toEpochMilli(),
                ends ? attempt.deadline().toEpochMilli() : null,
                ends ? viewer.time(attempt.deadline()) : null,
                ledger.newsOf(id).stream().map(this::given).toList());
    }

    private Given given(GivenTime given) {
        String why = given.lostFrom() == null
                ? ""
                : texts.of(
                        "quiz_player.outage_credited", viewer.time(given.lostFrom()), viewer.time(given.lostUntil()));
        return new Given(given.id(), given.minutes(), why);
    }

    private NotFoundException unknown() {
        return new NotFoundException(Response.status(Response.Status.NOT_FOUND)
                .type(MediaType.APPLICATION_JSON)
                .entity(new Refusal("quiz_attempt.unknown", texts.of("quiz_attempt.unknown")))
                .build());
    }
}
