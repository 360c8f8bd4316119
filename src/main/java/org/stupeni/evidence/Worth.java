package org.stupeni.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stupeni.evidence.Statement.CourseDone;
import org.stupeni.evidence.Statement.CourseRecognised;
import org.stupeni.evidence.Statement.ExamTaken;
import org.stupeni.evidence.Statement.LevelDecided;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.ChecksNeed;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;
import org.stupeni.framework.Need.MentoringNeed;
import org.stupeni.framework.Need.ObservationsNeed;
import org.stupeni.framework.Need.PanelNeed;
import org.stupeni.framework.Need.ProjectNeed;

/**
 * What one row of the ledger is worth on a day. Pure in the row and the assessments of the day.
 *
 * @param uses the levels whose rules count it, ascending by competency
 * @param lastDay the last day it counts, for the rule where it counts longest; null where nothing ends it or it does not count
 */
record Worth(Kind kind, List<Use> uses, LocalDate lastDay) {

    /** Whether it counts, or why not. */
    enum Kind {
        COUNTS,
        /** A decision in force. */
        HELD,
        /** A decision whose first day is still to come. */
        TO_COME,
        /** A person weighed it and left it to whoever decides. */
        SUPPORTS,
        NOT_PASSED,
        /** Older than every rule allows that asks for such evidence. */
        TOO_OLD,
        /** Its own last day is over. */
        ENDED,
        VOIDED,
        /** No rule of the day asks for it, or newer evidence stands in its place. */
        NOT_ASKED
    }

    /** A level whose rule counts it. */
    record Use(String competency, int level) {}

    static Worth of(Evidence evidence, List<Assessed> assessed, LocalDate on) {
        if (evidence.voidedOn() != null && !evidence.voidedOn().isAfter(on)) {
            return plain(Kind.VOIDED);
        }
        if (evidence.validTo() != null && evidence.validTo().isBefore(on)) {
            return plain(Kind.ENDED);
        }
        if (evidence.statement() instanceof LevelDecided decided && !decided.hasBegun(on)) {
            return new Worth(Kind.TO_COME, List.of(), evidence.validTo());
        }
        if (!evidence.statement().counts()) {
            return new Worth(Kind.SUPPORTS, List.of(), evidence.validTo());
        }
        List<Use> uses = new ArrayList<>();
        List<Optional<LocalDate>> ends = new ArrayList<>();
        for (Assessed one : assessed) {
            for (LevelAssessed level : one.levels()) {
                List<NeedResult> citing = all(level)
                        .filter(result -> result.cited().stream()
                                .anyMatch(cited -> cited.id().equals(evidence.id())))
                        .toList();
                if (!citing.isEmpty()) {
                    uses.add(new Use(one.competency(), level.level()));
                    citing.forEach(result -> ends.add(result.lastDayOf(evidence)));
                }
            }
        }
        if (evidence.statement() instanceof LevelDecided) {
            return new Worth(Kind.HELD, uses, evidence.validTo());
        }
        if (!uses.isEmpty()) {
            return new Worth(Kind.COUNTS, uses, latest(ends));
        }
        if (evidence.statement() instanceof ExamTaken taken && !taken.passed()) {
            return plain(Kind.NOT_PASSED);
        }
        return plain(isTooOld(evidence, assessed, on) ? Kind.TOO_OLD : Kind.NOT_ASKED);
    }

    private static Worth plain(Kind kind) {
        return new Worth(kind, List.of(), null);
    }

    private static Stream<NeedResult> all(LevelAssessed level) {
        return level.results().flatMap(Worth::all);
    }

    private static Stream<NeedResult> all(NeedResult result) {
        return Stream.concat(Stream.of(result), result.children().stream().flatMap(Worth::all));
    }

    private static LocalDate latest(List<Optional<LocalDate>> ends) {
        return ends.stream().anyMatch(Optional::isEmpty)
                ? null
                : ends.stream()
                        .map(Optional::get)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static boolean isTooOld(Evidence evidence, List<Assessed> assessed, LocalDate on) {
        List<Need> asking = assessed.stream()
                .flatMap(one -> one.levels().stream())
                .flatMap(level -> all(level).map(NeedResult::need))
                .filter(need -> asksFor(need, evidence))
                .toList();
        return !asking.isEmpty()
                && asking.stream()
                        .map(need -> EvidenceAge.lastDay(need, evidence))
                        .allMatch(last -> last != null && last.isBefore(on));
    }

    private static boolean asksFor(Need need, Evidence evidence) {
        Statement statement = evidence.statement();
        if (need instanceof CourseNeed course) {
            return statement instanceof CourseDone done && done.course().equals(course.course())
                    || statement instanceof CourseRecognised recognised
                            && recognised.course().equals(course.course());
        } else if (need instanceof ExamNeed exam) {
            return isOf(statement, exam.course(), exam.exam());
        } else if (need instanceof IndicatorShareNeed share) {
            return isOf(statement, share.course(), share.exam());
        }
        return switch (evidence.kind()) {
            case OBSERVATION -> need instanceof ObservationsNeed;
            case MENTORING -> need instanceof MentoringNeed;
            case PROJECT -> need instanceof ProjectNeed;
            case PANEL -> need instanceof PanelNeed;
            case CHECK -> need instanceof ChecksNeed;
            default -> false;
        };
    }

    private static boolean isOf(Statement statement, String course, String exam) {
        return statement instanceof ExamTaken taken
                && taken.course().equals(course)
                && taken.exam().equals(exam);
    }
}
