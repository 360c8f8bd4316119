package org.stupeni.observation.calibration;

import java.util.List;
import org.stupeni.observation.Scene;

/**
 * What one run is held by, as it was when the run began.
 *
 * @param scenes in the order they are rated
 * @param checklistHash of the checklist that their items are from
 */
record Sheet(List<Scene> scenes, String checklistHash) {

    Sheet {
        scenes = List.copyOf(scenes);
    }
}
