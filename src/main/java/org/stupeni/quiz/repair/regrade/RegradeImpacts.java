package org.stupeni.quiz.repair.regrade;

import java.util.List;
import org.stupeni.quiz.grading.Regraded;

/** What a regrade would change beyond the results themselves: asked here, answered by the rooms above that keep levels and certificates. Writes nothing. */
public interface RegradeImpacts {

    /** What follows from these results for levels and certificates; nothing is told of a result that nothing follows from. */
    List<LevelImpact> of(List<Regraded> results);
}
