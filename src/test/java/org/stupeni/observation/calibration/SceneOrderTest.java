package org.stupeni.observation.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.stupeni.observation.Scene;
import org.stupeni.observation.Situation;
import org.stupeni.platform.LocalText;

class SceneOrderTest {

    private static final LocalText TEXT = new LocalText("а", "a");
    private static final List<Scene> SCENES = IntStream.range(0, 5)
            .mapToObj(i -> new Scene("s" + i, "care", TEXT, TEXT, Situation.HARD, Map.of()))
            .toList();

    @Test
    void everyFurtherTryGoesTheOtherWayRound() {
        List<Scene> first = SceneOrder.of(SCENES, 7L, 1);
        List<Scene> back = new ArrayList<>(first);
        Collections.reverse(back);

        assertThat(first).containsExactlyInAnyOrderElementsOf(SCENES);
        assertThat(SceneOrder.of(SCENES, 7L, 2)).isEqualTo(back);
        assertThat(SceneOrder.of(SCENES, 7L, 3)).isEqualTo(first);
    }

    @Test
    void peopleMeetThemInDifferentOrders() {
        assertThat(LongStream.range(1, 50)
                        .mapToObj(id -> SceneOrder.of(SCENES, id, 1))
                        .distinct()
                        .count())
                .isGreaterThan(10);
    }
}
