package org.stupeni.quiz.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.web.RefusedMapper.Refusal;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.attempt.Answers;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.attempt.HandIns;
import org.stupeni.quiz.grading.GradingRun;
import org.stupeni.quiz.review.Reviews;
import org.stupeni.quiz.start.Attempts;
import org.stupeni.quiz.web.AttemptMessages.Check;
import org.stupeni.quiz.web.AttemptMessages.Counting;
import org.stupeni.quiz.web.AttemptMessages.Different;
import org.stupeni.quiz.web.AttemptMessages.Feedback;
import org.stupeni.quiz.web.AttemptMessages.Flags;
import org.stupeni.quiz.web.AttemptMessages.Last;
import org.stupeni.quiz.web.AttemptMessages.State;

/**
 * What the player of an attempt talks to, beside {@link ResponsesFilter}. No view and no session is needed for it, so none can be lost; somebody else's
 * attempt is as unknown as one that never was.
 */
@Path("learn/attempts/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AttemptResource {

    @Inject
    Attempts attempts;

    @Inject
    Answers answers;

    @Inject
    HandIns handIns;

    @Inject
    Reviews reviews;

    @Inject
    GradingRun gradingRun;

    @Inject
    AnswerReceipts receipts;

    @Inject
    Feedbacks feedbacks;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Clock clock;

    @GET
    @Path("state")
    public State state(@PathParam("id") long id) {
        AttemptRow attempt = attempts.find(id, me.getId()).orElseThrow(this::unknown);
        List<Counting> counting =
                answers.counting(id).values().stream().map(receipts::counting).toList();
        return new State(
                id,
                me.getId(),
                attempt.state(),
                clock.instant().toEpochMilli(),
                attempt.isExam() ? attempt.deadline().toEpochMilli() : null,
                attempts.flags(id, me.getId()),
                counting,
                reviews.checked(id, me.getId()).stream()
                        .map(checked -> feedbacks.of(checked, attempt))
                        .toList());
    }

    /** Keeps which questions are marked; of a finished attempt nothing changes. */
    @PUT
    @Path("flags")
    public void flag(@PathParam("id") long id, Flags flags) {
        List<Integer> questions = demand(demand(flags).questions());
        if (!attempts.flag(id, me.getId(), questions)) {
            attempts.find(id, me.getId()).orElseThrow(this::unknown);
        }
    }

    /** Hands in: 200, also if it was handed in before; 409 if the player does not know the last answers, or knows some that are not saved. */
    @POST
    @Path("hand-in")
    public Response handIn(@PathParam("id") long id, Last known) {
        Map<Integer, Long> last = demand(demand(known).last());
        List<HandIns.Difference> differences =
                handIns.handIn(id, me.getId(), last).orElseThrow(this::unknown);
        if (!differences.isEmpty()) {
            return Response.status(Response.Status.CONFLICT)
                    .type(MediaType.APPLICATION_JSON)
                    .entity(new Different("quiz_player.different", texts.of("quiz_player.different"), differences))
                    .build();
        }
        AttemptRow attempt = attempts.find(id, me.getId()).orElseThrow(this::unknown);
        if (!attempt.isExam()) {
            gradingRun.one(id);
        }
        return Response.ok(state(id)).build();
    }

    @POST
    @Path("take-back")
    public State takeBack(@PathParam("id") long id) {
        if (!handIns.takeBack(id, me.getId())) {
            throw unknown();
        }
        return state(id);
    }

    /** In practice: fixes the answer to a question and says what it is worth. */
    @POST
    @Path("checks")
    public Feedback check(@PathParam("id") long id, Check check) {
        return reviews.check(id, me.getId(), demand(check).question())
                .flatMap(checked -> attempts.find(id, me.getId()).map(attempt -> feedbacks.of(checked, attempt)))
                .orElseThrow(this::unknown);
    }

    /** Says in JSON that this person has no such attempt: the player tells it so from a server that is just starting and knows no address at all. */
    private NotFoundException unknown() {
        return new NotFoundException(Response.status(Response.Status.NOT_FOUND)
                .type(MediaType.APPLICATION_JSON)
                .entity(new Refusal("quiz_attempt.unknown", texts.of("quiz_attempt.unknown")))
                .build());
    }

    private static <T> T demand(T body) {
        if (body == null) {
            throw new BadRequestException();
        }
        return body;
    }
}
