package org.stupeni.quiz.start;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stupeni.course.Exam;
import org.stupeni.platform.Refused;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.attempt.AttemptState;
import org.stupeni.quiz.grant.Grant;
import org.stupeni.quiz.start.Standing.Kind;

/** Who may start an exam, and when: pure in the exam, the attempts so far and the moment. */
public final class AttemptRules {

    private AttemptRules() {}

    /**
     * Where a person with these attempts at this exam stands. Whoever reached the cut, but not the share that the level's rule asks of every indicator, or was not asked about each, may
     * sit it again by the same rules as after a fail: the better result counts.
     *
     * <p>A pass counts as long as it does for the level: until it is too old for a rule that asks for it, or the level it led to is to be renewed. From then on
     * attempts are counted anew; those before stay what they are. While it counts, only a grant for the very person, written after the pass, lets them sit again:
     * somebody has a reason, as HR has who did not take the pass for an answer. The better result counts then as well.
     *
     * @param attempts all attempts of this person at this exam, in any order
     * @param grants what was granted to this person for this exam
     * @param cycles the levels of this person that ask for this exam
     */
    public static Standing standing(
            ExamTerms terms, List<AttemptRow> attempts, List<Grant> grants, List<ExamCycle> cycles, Instant now) {
        Counting counting = Counting.of(terms, attempts, cycles, now);
        List<AttemptRow> counted = counting.counted();
        long own = counted.stream().filter(a -> a.grantId() == null).count();
        int left = (int) Math.max(0, terms.exam().attempts() - own);
        Optional<AttemptRow> open = first(attempts, AttemptState.IN_PROGRESS);
        if (open.isPresent()) {
            return counting.told(new Standing(Kind.OPEN, left, open.get().id(), null));
        }
        Optional<AttemptRow> handedIn = first(attempts, AttemptState.HANDED_IN);
        if (handedIn.isPresent()) {
            return counting.told(
                    new Standing(Kind.BEING_GRADED, left, handedIn.get().id(), null));
        }
        Optional<AttemptRow> marking = first(attempts, AttemptState.MARKING);
        if (marking.isPresent()) {
            return counting.told(
                    new Standing(Kind.BEING_MARKED, left, marking.get().id(), null));
        }
        List<Grant> usable = grants.stream()
                .filter(each -> each.isInForce(terms.day(now)) && isUnused(each, attempts))
                .toList();
        Optional<AttemptRow> passed =
                counting.passed().stream().filter(terms::areMetBy).findFirst();
        if (passed.isPresent()) {
            return passed(counting, passed.get(), usable, left, terms.isClosed(now));
        }
        Optional<Grant> grant = usable.stream().findFirst();
        return counting.told(next(terms, counted, grant, left, now)
                .belowShare(!counting.passed().isEmpty()));
    }

    private static Standing passed(Counting counting, AttemptRow passed, List<Grant> usable, int left, boolean closed) {
        Instant last = counting.passed().stream()
                .map(AttemptRow::handedInAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Optional<Grant> again =
                usable.stream().filter(each -> !closed && each.reopens(last)).findFirst();
        return again.map(grant -> counting.told(new Standing(Kind.MAY_START, left, passed.id(), null).by(grant)))
                .orElseGet(() -> counting.toldPassed(new Standing(Kind.PASSED, left, passed.id(), null)));
    }

    private static Standing next(
            ExamTerms terms, List<AttemptRow> counted, Optional<Grant> grant, int left, Instant now) {
        Optional<AttemptRow> last = counted.stream().max(Comparator.comparingInt(AttemptRow::number));
        Long lastId = last.map(AttemptRow::id).orElse(null);
        if (terms.isClosed(now)) {
            return new Standing(Kind.CLOSED, left, lastId, null);
        }
        Instant next = last.map(a -> nextStart(terms.exam(), a.handedInAt(), terms.zone()))
                .orElse(now);
        Standing start = new Standing(Kind.MAY_START, left, lastId, null);
        if (left > 0 && !now.isBefore(next)) {
            return start;
        }
        if (grant.isPresent()) {
            return start.by(grant.get());
        }
        return left == 0 ? new Standing(Kind.NONE_LEFT, 0, lastId, null) : new Standing(Kind.WAIT, left, lastId, next);
    }

    /** Whether the next start at this exam, as the person stands, has to be earned by practising what was weak in the last attempt. */
    static boolean asksForPractice(Exam exam, Standing standing, List<AttemptRow> attempts) {
        boolean next = standing.kind() == Kind.WAIT || standing.mayStart() && standing.grant() == null;
        return exam.after() == Exam.After.PRACTICE
                && next
                && attempts.stream()
                        .anyMatch(a -> standing.attemptId() != null && a.id() == standing.attemptId() && a.isGraded());
    }

    /** The same standing while these modules have still to be practised; the break is a floor beside it. */
    static Standing practiseFirst(Standing standing, List<String> modules) {
        if (modules.isEmpty()) {
            return standing;
        }
        Kind kind = standing.mayStart() ? Kind.PRACTISE : standing.kind();
        return standing.practising(kind, modules);
    }

    private static boolean isUnused(Grant grant, List<AttemptRow> attempts) {
        return attempts.stream()
                        .filter(a -> a.grantId() != null && a.grantId() == grant.id())
                        .count()
                < grant.attempts();
    }

    /** The moment from which the next attempt can be started after one that was handed in then. */
    static Instant nextStart(Exam exam, Instant handedInAt, ZoneId zone) {
        return handedInAt.atZone(zone).plusDays(exam.daysBetween()).toInstant();
    }

    /** Refuses a start that the standing does not allow, with the reason and, where there is one, the date. */
    static void demandStart(Standing standing) {
        switch (standing.kind()) {
            case PASSED ->
                throw standing.renewal() == null
                        ? new Refused("quiz_start.passed")
                        : new Refused(
                                "quiz_start.passed_until", standing.renewal().from());
            case BEING_GRADED -> throw new Refused("quiz_start.being_graded");
            case BEING_MARKED -> throw new Refused("quiz_start.being_marked");
            case WAIT -> throw new Refused("quiz_start.wait", standing.next());
            case PRACTISE -> throw new Refused("quiz_start.practise");
            case CLOSED -> throw new Refused("quiz_start.closed");
            case NONE_LEFT -> throw new Refused("quiz_start.none_left");
            case MAY_START, OPEN -> {}
        }
    }

    private static Optional<AttemptRow> first(List<AttemptRow> attempts, AttemptState state) {
        return attempts.stream().filter(attempt -> attempt.state() == state).findFirst();
    }
}
