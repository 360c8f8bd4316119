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

/** The kinds of criteria as a form offers them. */
public enum NeedKind {
    COURSE,
    EXAM,
    SHARE,
    OBSERVATIONS,
    MENTORING,
    PROJECT,
    PANEL,
    HELD,
    ALL_OF,
    ANY_OF,
    N_OF;

    /** What can decide beside an exam. */
    static final List<NeedKind> SECOND = List.of(OBSERVATIONS, MENTORING, PROJECT, PANEL, ALL_OF, ANY_OF);

    static NeedKind of(Need need) {
        if (need instanceof CourseNeed) {
            return COURSE;
        } else if (need instanceof ExamNeed) {
            return EXAM;
        } else if (need instanceof IndicatorShareNeed) {
            return SHARE;
        } else if (need instanceof ObservationsNeed) {
            return OBSERVATIONS;
        } else if (need instanceof MentoringNeed) {
            return MENTORING;
        } else if (need instanceof ProjectNeed) {
            return PROJECT;
        } else if (need instanceof PanelNeed) {
            return PANEL;
        } else if (need instanceof HeldNeed) {
            return HELD;
        } else if (need instanceof AllOf) {
            return ALL_OF;
        } else if (need instanceof AnyOf) {
            return ANY_OF;
        } else if (need instanceof NOf) {
            return N_OF;
        }
        throw new IllegalArgumentException("No kind of " + need);
    }

    public boolean isGroup() {
        return this == ALL_OF || this == ANY_OF || this == N_OF;
    }

    public boolean isOfExam() {
        return this == EXAM || this == SHARE;
    }

    public boolean isCounted() {
        return this == OBSERVATIONS || this == MENTORING || this == PROJECT || this == PANEL;
    }

    public boolean isAged() {
        return isOfExam() || isCounted();
    }

    public boolean isOfCourse() {
        return this == COURSE;
    }

    public boolean isShare() {
        return this == SHARE;
    }

    public boolean isObserved() {
        return this == OBSERVATIONS;
    }

    public boolean isHeld() {
        return this == HELD;
    }
}
