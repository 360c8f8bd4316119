package org.stupeni.observation.calibration;

import java.util.List;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.observation.Scene;

/** One scene of a finished run: what the observer noted beside what experts saw, and why. */
public record ComparedScene(Scene scene, List<Line> lines) {

    /** @param own a level or {@link org.stupeni.observation.Mark#NOT_OBSERVED} */
    public record Line(ChecklistItem item, int own, Scene.Expert expert) {

        public int distance() {
            return new CalibrationRule.Rated(own, expert.level()).distance();
        }
    }
}
