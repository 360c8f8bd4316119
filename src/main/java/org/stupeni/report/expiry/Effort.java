package org.stupeni.report.expiry;

import java.util.List;
import java.util.function.ToIntFunction;
import org.stupeni.certification.panel.Tally;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.AnyOf;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.NOf;
import org.stupeni.framework.Need.ObservationsNeed;
import org.stupeni.framework.Need.PanelNeed;

/**
 * How many minutes of trainers and observers one person's renewal takes, by the rule of the level. Pure.
 *
 * <p>An exam takes the time that its course gives, since somebody is there as long as it lasts; an observation {@value #OBSERVATION} minutes, a panel
 * {@value #PANEL} of each of those who sit on it, which are {@value #MEMBERS} at least. Where the rule leaves a choice, the shortest way counts. Small checks, which
 * may renew a level instead and for which nobody has to be there, do not: nobody knows beforehand who will answer them well enough, and a plan for nobody's hours
 * would be none. Courses, mentoring and projects are no hours of trainers.
 */
public final class Effort {

    public static final int OBSERVATION = 30;

    /** Of each member. */
    public static final int PANEL = 60;

    /** As many as have to vote. */
    public static final int MEMBERS = Tally.QUORUM;

    private Effort() {}

    /** @param examMinutes how long an exam takes; 0 for one that is not there */
    static int minutes(LevelRule rule, ToIntFunction<ExamNeed> examMinutes) {
        return minutes(rule.needs(), examMinutes);
    }

    /** @param examMinutes how long an exam takes; 0 for one that is not there */
    static int minutes(Need need, ToIntFunction<ExamNeed> examMinutes) {
        if (need instanceof ExamNeed exam) {
            return examMinutes.applyAsInt(exam);
        } else if (need instanceof ObservationsNeed observations) {
            return observations.count() * OBSERVATION;
        } else if (need instanceof PanelNeed panel) {
            return panel.count() * PANEL * MEMBERS;
        } else if (need instanceof AllOf all) {
            return least(all.of(), all.of().size(), examMinutes);
        } else if (need instanceof AnyOf any) {
            return least(any.of(), 1, examMinutes);
        } else if (need instanceof NOf some) {
            return least(some.of(), some.n(), examMinutes);
        }
        return 0;
    }

    private static int least(List<Need> needs, int enough, ToIntFunction<ExamNeed> examMinutes) {
        return needs.stream()
                .mapToInt(need -> minutes(need, examMinutes))
                .sorted()
                .limit(enough)
                .sum();
    }
}
