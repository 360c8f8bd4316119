package org.stupeni.certification;

import java.util.Locale;

/** How a decision came about, as records say it. */
public enum DecisionWay {
    /** The portal decided, as the rule lets it. */
    AUTOMATIC,
    ONE,
    /** One person proposed it, another one decided. */
    FOUR_EYES,
    /** The same, on the result of a panel. */
    PANEL,
    /** In an emergency one person decided what takes two. */
    OVERRIDE;

    static DecisionWay of(Decision.Manner manner, boolean panel) {
        return switch (manner) {
            case RULE -> AUTOMATIC;
            case ONE -> ONE;
            case TWO -> panel ? PANEL : FOUR_EYES;
            case OVERRIDE -> OVERRIDE;
        };
    }

    /** In small letters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
