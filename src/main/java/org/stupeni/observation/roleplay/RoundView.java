package org.stupeni.observation.roleplay;

import java.util.List;
import java.util.Map;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.platform.LocalText;

/**
 * A round as one seat may see it.
 *
 * @param seat the reader's
 * @param briefs what seats know: the reader's own; of everybody once the round is over
 * @param items what the observer looks at; empty for the others while it is played
 * @param marks what was noted, for the observer; else empty
 * @param words the reader's own, or null
 * @param debrief questions for the talk afterwards; empty while it is played
 * @param writable whether the reader can still write
 * @param marking whether the reader can still mark
 */
public record RoundView(
        Long id,
        GameRow game,
        int number,
        Seat seat,
        Long agent,
        Long client,
        Long observer,
        LocalText title,
        int minutes,
        LocalText situation,
        Map<Seat, LocalText> briefs,
        List<ChecklistItem> items,
        Map<String, Integer> marks,
        String words,
        List<LocalText> debrief,
        boolean ended,
        boolean writable,
        boolean marking) {

    public LocalText brief() {
        return briefs.get(seat);
    }
}
