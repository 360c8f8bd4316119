package org.stupeni.framework;

import org.stupeni.platform.LocalText;

/**
 * One thing in which two frameworks differ.
 *
 * @param level the level it belongs to, 0 for none
 * @param before the text as it was, null for what is new and for rules
 * @param after the text as it is, null for what is gone and for rules
 * @param ruleBefore the rule as it was, null for a new one and for texts
 * @param ruleAfter the rule as it is, null for one that is gone and for texts
 */
public record FrameworkChange(
        Kind kind, Part part, int level, LocalText before, LocalText after, LevelRule ruleBefore, LevelRule ruleAfter) {

    /** What happened to it. */
    public enum Kind {
        ADDED,
        CHANGED,
        /** Only its place among the others. */
        MOVED,
        RETIRED,
        /** It was retired and is back. */
        RESTORED,
        REMOVED
    }

    /** What it is. */
    public enum Part {
        SCALE,
        COMPETENCY,
        TITLE,
        SUMMARY,
        LEVEL_SUMMARY,
        INDICATOR,
        INDICATORS,
        RULE
    }

    static FrameworkChange text(Kind kind, Part part, int level, LocalText before, LocalText after) {
        return new FrameworkChange(kind, part, level, before, after, null, null);
    }

    static FrameworkChange rule(Kind kind, int level, LevelRule before, LevelRule after) {
        return new FrameworkChange(kind, Part.RULE, level, null, null, before, after);
    }

    public boolean isRule() {
        return part == Part.RULE;
    }
}
