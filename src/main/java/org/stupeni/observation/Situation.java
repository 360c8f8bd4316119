package org.stupeni.observation;

import org.stupeni.framework.Need;

/** What the work was like while somebody was observed. */
public enum Situation {
    ORDINARY,
    HARD;

    /** As the rules of levels say it: a hard one counts where any is asked for. */
    public Need.Situation asNeeded() {
        return this == HARD ? Need.Situation.HARD : Need.Situation.ANY;
    }
}
