package org.stupeni.quiz.studio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.course.ReviewPolicy;
import org.stupeni.course.ReviewPolicy.Part;
import org.stupeni.course.ScoreBand;
import org.stupeni.course.draft.NodeKind;

/** Whether what an exam says to results by their height reaches somebody, and nobody for whom it is not meant. Pure. */
final class HeardBands {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Exam exam;
    private final BigDecimal most;
    private final List<Finding> findings = new ArrayList<>();

    /** @param most the points of the best answers to the best paper */
    private HeardBands(Exam exam, BigDecimal most) {
        this.exam = exam;
        this.most = most;
    }

    static List<Finding> of(Course course, ToIntFunction<String> levelOf) {
        return course.exams().stream()
                .filter(exam -> !exam.bands().isEmpty() && exam.questions() > 0)
                .flatMap(exam -> new HeardBands(exam, ReachableCut.sum(course, exam, levelOf, true)).look().stream())
                .toList();
    }

    private List<Finding> look() {
        ReviewPolicy review = exam.review();
        if (Stream.of(review.rightAfter(), review.later(), review.closed())
                .flatMap(Set::stream)
                .noneMatch(Part.BANDS::equals)) {
            warn("bands_hidden");
        }
        int passes = passes();
        for (int i = 0; i < exam.bands().size(); i++) {
            look(i, passes);
        }
        return findings;
    }

    /** The place of the band that begins with the cut; behind the last one where there is none. */
    private int passes() {
        int passes = 0;
        while (passes < exam.bands().size() && !exam.bands().get(passes).atCut()) {
            passes++;
        }
        return passes;
    }

    private void look(int i, int passes) {
        int all = exam.bands().size();
        BigDecimal cut = BigDecimal.valueOf(exam.cut());
        BigDecimal begins = i < passes ? begin(i) : begin(i).max(cut);
        BigDecimal ends = i + 1 < all ? begin(i + 1) : BigDecimal.valueOf(exam.questions() + 1L);
        ends = i < passes && passes < all ? ends.min(cut) : ends;
        if (begins.compareTo(ends) >= 0 || begins.compareTo(most) > 0) {
            warn("band_unheard", i + 1);
        } else if (passes == all && all > 1 && begins.compareTo(cut) < 0 && ends.compareTo(cut) > 0) {
            warn("band_both", i + 1);
        }
    }

    /** The points from which on a band would speak if it were alone. */
    private BigDecimal begin(int i) {
        ScoreBand band = exam.bands().get(i);
        return band.atCut()
                ? BigDecimal.valueOf(exam.cut())
                : BigDecimal.valueOf((long) band.from() * exam.questions()).divide(HUNDRED);
    }

    private void warn(String rule, Object... words) {
        findings.add(Finding.warning(rule, Finding.at(NodeKind.EXAM, exam.id()), words));
    }
}
