package org.stupeni.evidence;

import java.time.LocalDate;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;
import org.stupeni.framework.Need.MentoringNeed;
import org.stupeni.framework.Need.ObservationsNeed;
import org.stupeni.framework.Need.PanelNeed;
import org.stupeni.framework.Need.ProjectNeed;

/** To which day evidence counts: by its own end, and by how old a need lets it grow. Pure. */
final class EvidenceAge {

    private EvidenceAge() {}

    /** Whether its own end has not come; where it has none it is in force for ever. */
    static boolean isInForce(Evidence evidence, LocalDate on) {
        return evidence.validTo() == null || !on.isAfter(evidence.validTo());
    }

    /** The last day a piece of evidence counts for a need: by the rule's age or its own end, whichever is sooner; null where nothing ends it. */
    static LocalDate lastDay(Need need, Evidence evidence) {
        Integer months = months(need);
        LocalDate own = evidence.validTo();
        if (months == null) {
            return own;
        }
        LocalDate byRule = evidence.occurredOn().plusMonths(months).minusDays(1);
        return own != null && own.isBefore(byRule) ? own : byRule;
    }

    /** How many months old it may be, or null where age does not matter. */
    static Integer months(Need need) {
        if (need instanceof ExamNeed exam) {
            return exam.withinMonths();
        } else if (need instanceof IndicatorShareNeed share) {
            return share.withinMonths();
        } else if (need instanceof ObservationsNeed observations) {
            return observations.withinMonths();
        } else if (need instanceof MentoringNeed mentoring) {
            return mentoring.withinMonths();
        } else if (need instanceof ProjectNeed project) {
            return project.withinMonths();
        } else if (need instanceof PanelNeed panel) {
            return panel.withinMonths();
        }
        return null;
    }
}
