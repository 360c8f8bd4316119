package org.stupeni.quiz.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.stupeni.platform.Refused;

/** What markers do: drafts, final marks, and taking them back. */
@ApplicationScoped
@Transactional
public class Marking {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    MarkedAnswers answers;

    @Inject
    Clock clock;

    @Inject
    Event<MarkHappened> happened;

    /** An answer before this marker; nothing of an own one, or of one that is not theirs to mark any more. */
    public Optional<MarkSheet> sheet(String code, Long marker) {
        return answers.find(code).filter(answer -> !answer.isOwn(marker)).flatMap(answer -> {
            Optional<AnswerMark> own = own(answers.marks(answer), marker);
            if (own.isEmpty() && answer.state() != MarkingState.WAITING
                    || own.filter(AnswerMark::isResolution).isPresent()) {
                return Optional.empty();
            }
            boolean finished = own.filter(AnswerMark::isFinal).isPresent();
            return Optional.of(new MarkSheet(
                    code,
                    answers.key(answer),
                    answer.courseVersionId(),
                    answers.text(answer),
                    answer.markers(),
                    own.map(AnswerMark::steps).orElse(Map.of()),
                    own.map(AnswerMark::remark).orElse(null),
                    own.isPresent(),
                    finished,
                    finished && whyNotTakenBack(answer).isEmpty()));
        });
    }

    /**
     * Keeps a draft.
     *
     * @param steps by criterion, the place of its step; any may be missing
     * @return whether there is such an answer
     * @throws Refused if it is the marker's own, the mark is final, or others have marked it to the end
     */
    public boolean save(String code, Long marker, Map<String, Integer> steps, String remark) {
        Optional<OpenAnswer> taken = answers.take(code, marker);
        taken.ifPresent(answer -> draft(answer, marker, steps, remark, clock.instant()));
        return taken.isPresent();
    }

    private AnswerMark draft(OpenAnswer answer, Long marker, Map<String, Integer> steps, String remark, Instant now) {
        MarkedAnswers.demandReadable(answers.rubric(answer), steps, remark);
        Optional<AnswerMark> own = own(answers.marks(answer), marker);
        if (own.filter(AnswerMark::isFinal).isPresent()) {
            throw new Refused("marking_mark.is_final");
        }
        if (answer.state() != MarkingState.WAITING) {
            throw new Refused("marking_mark.taken");
        }
        AnswerMark mark = own.orElseGet(() -> new AnswerMark(answer.id(), marker));
        mark.says(steps, remark, now);
        if (own.isEmpty()) {
            entityManager.persist(mark);
        }
        return mark;
    }

    /**
     * Makes a mark final. The same once more changes nothing.
     *
     * @return the attempt, which may have all its marks now; nothing if there is no such answer
     * @throws Refused as {@link #save}, or if a criterion has no step
     */
    public Optional<Long> finish(String code, Long marker, Map<String, Integer> steps, String remark) {
        Optional<OpenAnswer> taken = answers.take(code, marker);
        taken.filter(answer -> !isDone(answer, marker, steps, remark))
                .ifPresent(answer -> finish(answer, marker, steps, remark));
        return taken.map(OpenAnswer::attemptId);
    }

    private boolean isDone(OpenAnswer answer, Long marker, Map<String, Integer> steps, String remark) {
        String said = remark == null || remark.isBlank() ? null : remark.strip();
        return own(answers.marks(answer), marker)
                .filter(mark -> mark.isFinal() && mark.steps().equals(steps) && Objects.equals(mark.remark(), said))
                .isPresent();
    }

    private void finish(OpenAnswer answer, Long marker, Map<String, Integer> steps, String remark) {
        Instant now = clock.instant();
        Rubric rubric = answers.rubric(answer);
        AnswerMark mark = draft(answer, marker, steps, remark, now);
        if (!rubric.isWhole(steps)) {
            throw new Refused("marking_mark.incomplete");
        }
        mark.finish(now);
        weigh(answer, rubric);
        happened.fire(MarkHappened.given(marker, answer.id(), now));
    }

    private void weigh(OpenAnswer answer, Rubric rubric) {
        answer.weigh(
                rubric,
                answers.marks(answer).stream()
                        .filter(AnswerMark::isFinal)
                        .map(AnswerMark::steps)
                        .toList());
    }

    /**
     * Makes a final mark a draft again.
     *
     * @return whether there is such a mark
     * @throws Refused if the result it belongs to is settled, or a third person has decided
     */
    public boolean takeBack(String code, Long marker) {
        Optional<OpenAnswer> taken = answers.take(code, marker);
        Optional<AnswerMark> own =
                taken.flatMap(answer -> own(answers.marks(answer), marker).filter(AnswerMark::isFinal));
        own.ifPresent(mark -> {
            OpenAnswer answer = taken.get();
            whyNotTakenBack(answer).ifPresent(why -> {
                throw new Refused(why);
            });
            mark.takeBack();
            weigh(answer, answers.rubric(answer));
            happened.fire(MarkHappened.takenBack(marker, answer.id(), clock.instant()));
        });
        return own.isPresent();
    }

    private Optional<String> whyNotTakenBack(OpenAnswer answer) {
        if (answer.state() == MarkingState.COUNTED || !answers.isAttemptOpen(answer)) {
            return Optional.of("marking_mark.settled");
        }
        return answers.marks(answer).stream().anyMatch(AnswerMark::isResolution)
                ? Optional.of("marking_mark.resolved")
                : Optional.empty();
    }

    private static Optional<AnswerMark> own(List<AnswerMark> marks, Long marker) {
        return marks.stream().filter(mark -> mark.markerId().equals(marker)).findFirst();
    }
}
