package org.stupeni.quiz;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stupeni.course.Exam;
import org.stupeni.platform.Refused;
import org.stupeni.quiz.Standing.Kind;

/** Who may start an exam, and when: pure in the exam, the attempts so far and the moment. */
public final class AttemptRules {

    private AttemptRules() {}

    /**
     * Where a person with these attempts at this exam stands. Whoever reached the cut, but not the share that the level's rule asks of every indicator, may
     * sit it again by the same rules as after a fail: the better result counts.
     *
     * @param attempts all attempts of this person at this exam, in any order
     * @param grants what was granted to this person for this exam
     */
    public static Standing standing(ExamTerms terms, List<AttemptRow> attempts, List<Grant> grants, Instant now) {
        long own = attempts.stream().filter(a -> a.grantId() == null).count();
        int left = (int) Math.max(0, terms.exam().attempts() - own);
        Optional<AttemptRow> open = first(attempts, AttemptState.IN_PROGRESS);
        if (open.isPresent()) {
            return new Standing(Kind.OPEN, left, open.get().id(), null);
        }
        Optional<AttemptRow> passed =
                attempts.stream().filter(a -> a.isPassedWith(terms.share())).findFirst();
        if (passed.isPresent()) {
            return new Standing(Kind.PASSED, left, passed.get().id(), null);
        }
        Optional<AttemptRow> handedIn = first(attempts, AttemptState.HANDED_IN);
        if (handedIn.isPresent()) {
            return new Standing(Kind.BEING_GRADED, left, handedIn.get().id(), null);
        }
        Optional<AttemptRow> marking = first(attempts, AttemptState.MARKING);
        if (marking.isPresent()) {
            return new Standing(Kind.BEING_MARKED, left, marking.get().id(), null);
        }
        return next(terms, attempts, grants, left, now)
                .belowShare(attempts.stream().anyMatch(AttemptRow::isPassed));
    }

    private static Standing next(
            ExamTerms terms, List<AttemptRow> attempts, List<Grant> grants, int left, Instant now) {
        Optional<AttemptRow> last = attempts.stream().max(Comparator.comparingInt(AttemptRow::number));
        Long lastId = last.map(AttemptRow::id).orElse(null);
        if (terms.isClosed(now)) {
            return new Standing(Kind.CLOSED, left, lastId, null);
        }
        Optional<Grant> grant = grants.stream()
                .filter(each -> each.isInForce(now.atZone(terms.zone()).toLocalDate()) && isUnused(each, attempts))
                .findFirst();
        if (left == 0 && grant.isPresent()) {
            return new Standing(Kind.MAY_START, 0, lastId, null, grant.get(), List.of(), false);
        }
        if (left == 0) {
            return new Standing(Kind.NONE_LEFT, 0, lastId, null);
        }
        Instant next = last.map(a -> nextStart(terms.exam(), a.handedInAt(), terms.zone()))
                .orElse(now);
        if (now.isBefore(next) && grant.isPresent()) {
            return new Standing(Kind.MAY_START, left, lastId, null, grant.get(), List.of(), false);
        }
        return now.isBefore(next)
                ? new Standing(Kind.WAIT, left, last.get().id(), next)
                : new Standing(Kind.MAY_START, left, lastId, null);
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
        return new Standing(
                kind, standing.left(), standing.attemptId(), standing.next(), null, modules, standing.belowShare());
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
            case PASSED -> throw new Refused("quiz_start.passed");
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
