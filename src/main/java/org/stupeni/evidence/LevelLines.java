package org.stupeni.evidence;

import java.util.List;

/**
 * A level's rule, explained line by line.
 *
 * @param lines the members of the rule, or its only need
 * @param outOfReach whether the portal cannot give some of the evidence yet, so that nobody can reach the level now
 * @param decision who decides, in words
 * @param validity how long a decision holds, in words
 * @param renewedBy what renews the level beside its rule, in words; null where only the rule does
 * @param renewal how that stands for who holds the level; else null
 */
public record LevelLines(
        int level,
        String name,
        boolean met,
        List<NeedLine> lines,
        boolean outOfReach,
        String decision,
        String validity,
        String renewedBy,
        NeedLine renewal) {

    /** What renews the held level and how that stands: one line or none. */
    public List<NeedLine> again() {
        return renewal == null ? List.of() : List.of(renewal);
    }

    /** How many lines are met. */
    public long done() {
        return lines.stream().filter(NeedLine::isMet).count();
    }

    public int total() {
        return lines.size();
    }
}
