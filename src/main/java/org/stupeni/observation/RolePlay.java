package org.stupeni.observation;

import java.util.List;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.platform.LocalText;

/**
 * The brief of a scene that three people play to practise a competency: one serves, one is the client, one observes.
 *
 * @param level what is practised, 2 to 5
 * @param minutes how long the talk lasts
 * @param indicators those of the competency that are practised
 * @param situation what all three know
 * @param watch the items of the competency's checklist that the observer fills in
 * @param debrief questions for the talk afterwards
 */
public record RolePlay(
        String id,
        String competency,
        int level,
        int minutes,
        LocalText title,
        List<String> indicators,
        LocalText situation,
        Seats seats,
        List<String> watch,
        List<LocalText> debrief) {

    public RolePlay {
        indicators = List.copyOf(indicators);
        watch = List.copyOf(watch);
        debrief = List.copyOf(debrief);
    }

    /** Whether a checklist has everything that is to be watched. */
    boolean isWatchedBy(Checklist checklist) {
        return watch.stream().allMatch(item -> checklist.item(item).isPresent());
    }

    /**
     * What each of the three knows alone: nobody reads the others' before the talk.
     *
     * @param client what they want, what they hide, what softens and what heats
     * @param observer what to look at
     */
    public record Seats(LocalText employee, LocalText client, LocalText observer) {}
}
