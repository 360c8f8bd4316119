package org.stupeni.observation.calibration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.stupeni.observation.Scene;
import org.stupeni.platform.Sha256;

/** In which order an observer meets the scenes: another one for everybody, and the other way round at each further try. Pure. */
final class SceneOrder {

    private SceneOrder() {}

    /** @param number which try it is, from 1 */
    static List<Scene> of(List<Scene> scenes, Long observerId, int number) {
        List<Scene> order = new ArrayList<>(scenes);
        order.sort(Comparator.comparing((Scene scene) -> Sha256.of(observerId + "/" + scene.id()))
                .thenComparing(Scene::id));
        if (number % 2 == 0) {
            Collections.reverse(order);
        }
        return List.copyOf(order);
    }
}
