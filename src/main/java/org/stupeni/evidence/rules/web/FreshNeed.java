package org.stupeni.evidence.rules.web;

import java.util.List;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.AnyOf;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.HeldNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;
import org.stupeni.framework.Need.MentoringNeed;
import org.stupeni.framework.Need.NOf;
import org.stupeni.framework.Need.ObservationsNeed;
import org.stupeni.framework.Need.PanelNeed;
import org.stupeni.framework.Need.ProjectNeed;
import org.stupeni.framework.Need.Situation;

/** Criteria as they are added to a rule. Pure. */
final class FreshNeed {

    private FreshNeed() {}

    /** A criterion of this kind as it is added, ready to be filled in: the first course there is, one piece of evidence. */
    static Need of(NeedKind kind, List<String> exams, List<String> courses, String competency, int level) {
        String exam = exams.isEmpty() ? "" : exams.get(0);
        String[] parts = exam.isEmpty() ? new String[] {"", ""} : exam.split("/", 2);
        return switch (kind) {
            case COURSE -> new CourseNeed(courses.isEmpty() ? "" : courses.get(0));
            case EXAM -> new ExamNeed(parts[0], parts[1], null);
            case SHARE -> new IndicatorShareNeed(parts[0], parts[1], 50, null);
            case OBSERVATIONS -> new ObservationsNeed(1, 1, 1, Situation.ANY, level, null);
            case MENTORING -> new MentoringNeed(1, null);
            case PROJECT -> new ProjectNeed(1, null);
            case PANEL -> new PanelNeed(1, null);
            case HELD -> new HeldNeed(competency, Math.max(2, level - 1));
            case ALL_OF -> new AllOf(List.of());
            case ANY_OF -> new AnyOf(List.of());
            case N_OF -> new NOf(1, List.of());
        };
    }
}
