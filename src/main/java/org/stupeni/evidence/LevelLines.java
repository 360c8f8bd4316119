package org.stupeni.evidence;

import java.util.List;

/**
 * A level's rule, explained line by line.
 *
 * @param lines the members of the rule, or its only need
 * @param outOfReach whether the portal cannot give some of the evidence yet, so that nobody can reach the level now
 * @param decision who decides, in words
 * @param validity how long a decision holds, in words
 */
public record LevelLines(
        int level,
        String name,
        boolean met,
        List<NeedLine> lines,
        boolean outOfReach,
        String decision,
        String validity) {

    /** How many lines are met. */
    public long done() {
        return lines.stream().filter(NeedLine::isMet).count();
    }

    public int total() {
        return lines.size();
    }
}
