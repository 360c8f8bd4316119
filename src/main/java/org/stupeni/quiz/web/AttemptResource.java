package org.stupeni.quiz.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Moments;
import org.stupeni.platform.web.RefusedMapper.Refusal;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.quiz.attempt.Answers;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.attempt.GivenAnswer;
import org.stupeni.quiz.attempt.HandIns;
import org.stupeni.quiz.attempt.LoggedAnswer;
import org.stupeni.quiz.attempt.SavedAnswer;
import org.stupeni.quiz.grading.GradingRun;
import org.stupeni.quiz.review.Reviews;
import org.stupeni.quiz.start.Attempts;
import org.stupeni.quiz.web.AttemptMessages.Check;
import org.stupeni.quiz.web.AttemptMessages.Counting;
import org.stupeni.quiz.web.AttemptMessages.Different;
import org.stupeni.quiz.web.AttemptMessages.Feedback;
import org.stupeni.quiz.web.AttemptMessages.Flags;
import org.stupeni.quiz.web.AttemptMessages.Last;
import org.stupeni.quiz.web.AttemptMessages.Receipt;
import org.stupeni.quiz.web.AttemptMessages.Receipts;
import org.stupeni.quiz.web.AttemptMessages.Sent;
import org.stupeni.quiz.web.AttemptMessages.SentTogether;
import org.stupeni.quiz.web.AttemptMessages.State;

/**
 * What the player of an attempt talks to. No view and no session is needed for it, so none can be lost; somebody else's attempt is as unknown as one
 * that never was.
 *
 * <p>There is one of it, not one for each request: to make and fill one would take a good part of the time of a saved answer.
 */
@Path("learn/attempts/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AttemptResource {

    private static final int MOST_AT_ONCE = 200;

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
    SaveLimit limit;

    @Inject
    Feedbacks feedbacks;

    @Inject
    CurrentPerson me;

    @Inject
    Viewer viewer;

    @Inject
    ViewTexts texts;

    @Inject
    Clock clock;

    @GET
    @Path("state")
    public State state(@PathParam("id") long id) {
        AttemptRow attempt = attempts.find(id, me.getId()).orElseThrow(this::unknown);
        List<Counting> counting =
                answers.counting(id).values().stream().map(this::counting).toList();
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

    /** Saves one response: 200 with its receipt, 409 with the answer that counts if another one does or it is refused. */
    @POST
    @Path("responses")
    public Response save(@PathParam("id") long id, Sent sent) {
        Receipt receipt = save(id, List.of(demand(sent))).receipts().get(0);
        return switch (receipt.status()) {
            case SAVED, LATE -> Response.ok(receipt).build();
            case CONFLICT, REFUSED ->
                Response.status(Response.Status.CONFLICT)
                        .type(MediaType.APPLICATION_JSON)
                        .entity(receipt)
                        .build();
            case UNREADABLE -> throw new BadRequestException();
        };
    }

    /** Saves what waited in a queue, in its order; what became of each stands in its receipt. */
    @POST
    @Path("responses/batch")
    public Receipts save(@PathParam("id") long id, SentTogether sent) {
        List<Sent> responses = demand(demand(sent).responses());
        if (responses.size() > MOST_AT_ONCE || responses.stream().anyMatch(Objects::isNull)) {
            throw new BadRequestException();
        }
        return save(id, responses);
    }

    private Receipts save(long id, List<Sent> sent) {
        if (!limit.allows(me.getId())) {
            throw new ClientErrorException(Response.status(Response.Status.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, 1)
                    .type(MediaType.APPLICATION_JSON)
                    .entity(new Refusal("quiz_attempt.too_often", texts.of("quiz_attempt.too_often")))
                    .build());
        }
        List<GivenAnswer> given = sent.stream().map(Sent::given).toList();
        List<SavedAnswer> saved = answers.save(id, me.getId(), given).orElseThrow(this::unknown);
        return new Receipts(
                saved.stream().map(this::receipt).toList(), clock.instant().toEpochMilli());
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

    private Receipt receipt(SavedAnswer saved) {
        return new Receipt(
                saved.question(),
                saved.seq(),
                saved.status(),
                saved.savedAt(),
                time(saved.savedAt()),
                saved.counting() == null ? null : counting(saved.counting()),
                saved.status() == SavedAnswer.Status.REFUSED ? texts.of("quiz_attempt.step_back") : null,
                clock.instant().toEpochMilli());
    }

    private Counting counting(LoggedAnswer answer) {
        return new Counting(
                answer.question(), answer.seq(), answer.savedAt(), time(answer.savedAt()), answer.response());
    }

    private String time(Instant moment) {
        return moment == null ? null : Moments.seconds(moment, viewer.getZone());
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
