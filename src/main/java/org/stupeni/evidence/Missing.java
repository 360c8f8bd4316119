package org.stupeni.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.AnyOf;
import org.stupeni.framework.Need.ChecksNeed;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;
import org.stupeni.framework.Need.MentoringNeed;
import org.stupeni.framework.Need.NOf;
import org.stupeni.framework.Need.ObservationsNeed;
import org.stupeni.framework.Need.PanelNeed;
import org.stupeni.framework.Need.ProjectNeed;

/**
 * How few pieces of evidence would satisfy a need. Pure.
 *
 * <p>A course, an exam or a held level is one piece; of observations, mentoring, projects and panels as many as are still to come, but at least one. An exam
 * and the share of its indicators are one sitting.
 *
 * @param pieces how many are missing; 0 where the need is met
 * @param needs what they are for
 */
record Missing(int pieces, List<Need> needs) {

    private static final Missing NOTHING = new Missing(0, List.of());

    Missing {
        needs = List.copyOf(needs);
    }

    /** Nothing where no evidence can satisfy it: its course or exam is not there. */
    static Optional<Missing> of(NeedResult result) {
        Need need = result.need();
        if (result.isMet()) {
            return Optional.of(NOTHING);
        } else if (need instanceof AllOf) {
            return together(result.children(), result.children().size());
        } else if (need instanceof AnyOf) {
            return together(result.children(), 1);
        } else if (need instanceof NOf some) {
            return together(result.children(), some.n());
        } else if (need instanceof ExamNeed exam && !result.children().isEmpty()) {
            // Close to the cut: the second evidence would do, and so would another sitting.
            return of(result.children().get(0))
                    .filter(second -> second.pieces() <= 1)
                    .or(() -> Optional.of(new Missing(1, List.of(exam))));
        } else if (isOfACourse(need) && result.state() == NeedResult.State.NOT_POSSIBLE_YET) {
            return Optional.empty();
        }
        return Optional.of(new Missing(Math.max(1, asked(need) - Different.of(result.cited())), List.of(need)));
    }

    /** On how many more days a small check has to be answered well. */
    static int days(ChecksNeed need, NeedResult result) {
        long days = result.cited().stream().map(Evidence::occurredOn).distinct().count();
        return (int) Math.max(0, need.count() - days);
    }

    private static boolean isOfACourse(Need need) {
        return need instanceof CourseNeed || need instanceof ExamNeed || need instanceof IndicatorShareNeed;
    }

    private static int asked(Need need) {
        if (need instanceof ObservationsNeed observations) {
            return observations.count();
        } else if (need instanceof MentoringNeed mentoring) {
            return mentoring.count();
        } else if (need instanceof ProjectNeed project) {
            return project.count();
        } else if (need instanceof PanelNeed panel) {
            return panel.count();
        }
        return 1;
    }

    /** The least of so many of these. */
    private static Optional<Missing> together(List<NeedResult> results, int enough) {
        List<Missing> least = results.stream()
                .flatMap(result -> of(result).stream())
                .sorted(Comparator.comparingInt(Missing::pieces))
                .limit(enough)
                .toList();
        return least.size() < enough
                ? Optional.empty()
                : Optional.of(least.stream().reduce(NOTHING, Missing::and));
    }

    private Missing and(Missing other) {
        List<Need> both = Stream.concat(needs.stream(), other.needs.stream()).toList();
        boolean oneSitting = pieces == 1 && other.pieces == 1 && isSameExam(needs.get(0), other.needs.get(0));
        return oneSitting ? new Missing(1, exam(both)) : new Missing(pieces + other.pieces, both);
    }

    private static List<Need> exam(List<Need> both) {
        return both.stream().filter(ExamNeed.class::isInstance).limit(1).toList();
    }

    private static boolean isSameExam(Need one, Need other) {
        return one instanceof ExamNeed exam && other instanceof IndicatorShareNeed share && isSame(exam, share)
                || other instanceof ExamNeed exam2 && one instanceof IndicatorShareNeed share2 && isSame(exam2, share2);
    }

    private static boolean isSame(ExamNeed exam, IndicatorShareNeed share) {
        return exam.course().equals(share.course()) && exam.exam().equals(share.exam());
    }
}
