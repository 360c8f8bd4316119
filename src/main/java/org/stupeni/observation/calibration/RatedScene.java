package org.stupeni.observation.calibration;

import java.util.List;
import java.util.Map;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.observation.Scene;
import org.stupeni.observation.Situation;
import org.stupeni.platform.LocalText;

/**
 * One scene before its observer, without its key.
 *
 * @param number from 1
 * @param items what is rated of it
 * @param own what was noted already, by item
 */
public record RatedScene(
        RunRow run,
        int number,
        int scenes,
        LocalText title,
        LocalText scene,
        Situation situation,
        List<ChecklistItem> items,
        Map<String, Integer> own) {

    static RatedScene of(RunRow run, int number, Sheet sheet, List<ChecklistItem> items, Map<String, Integer> own) {
        Scene scene = sheet.scenes().get(number - 1);
        return new RatedScene(
                run, number, sheet.scenes().size(), scene.title(), scene.scene(), scene.situation(), items, own);
    }

    public boolean isLast() {
        return number == scenes;
    }
}
