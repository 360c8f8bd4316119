package org.stupeni.framework;

import java.util.List;
import org.stupeni.platform.LocalText;

/**
 * A level of a competency that can be reached. Level 1 is none: it is where everybody without evidence stands.
 *
 * @param level 2 to 5
 * @param summary the level in one sentence
 */
public record Level(int level, LocalText summary, List<Indicator> indicators, LevelRule rule) {

    public Level {
        indicators = List.copyOf(indicators);
    }
}
