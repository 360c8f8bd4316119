package org.stupeni.observation.web;

import java.util.List;
import org.stupeni.observation.Mark;

/**
 * One item of a checklist as it is ticked or read.
 *
 * @param number from 1
 * @param choices the levels it has, ascending
 * @param chosen what was noted: a level, {@link Mark#NOT_OBSERVED}, or null for nothing
 * @param missing whether it was left out where it must not be
 */
public record ItemLine(String id, int number, String title, List<Choice> choices, Integer chosen, boolean missing) {

    /**
     * A level of an item.
     *
     * @param text what is seen and heard there; for a level between two anchored ones, that it lies between
     */
    public record Choice(int level, String text, boolean chosen) {}

    public boolean isNotObserved() {
        return chosen != null && chosen == Mark.NOT_OBSERVED;
    }

    /** What was noted, in words. */
    public String chosenText() {
        return choices.stream()
                .filter(Choice::chosen)
                .map(Choice::text)
                .findFirst()
                .orElse(null);
    }
}
