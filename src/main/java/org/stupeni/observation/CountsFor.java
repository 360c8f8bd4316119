package org.stupeni.observation;

import java.util.List;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Level;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.ObservationsNeed;

/** For which levels an observation would count by the rules of a framework. Pure. */
public final class CountsFor {

    private CountsFor() {}

    /**
     * The levels of the competency whose rules ask for observations like this one, ascending.
     *
     * @param shown the level that was shown
     */
    public static List<Integer> levels(Framework framework, String competency, int shown, Situation situation) {
        return framework.competency(competency).stream()
                .flatMap(found -> found.levels().stream())
                .filter(level -> level.rule().needs().all().anyMatch(need -> asksFor(need, shown, situation)))
                .map(Level::level)
                .toList();
    }

    private static boolean asksFor(Need need, int shown, Situation situation) {
        return need instanceof ObservationsNeed observations
                && shown >= observations.minimum()
                && (observations.situation() == Need.Situation.ANY || situation == Situation.HARD);
    }
}
