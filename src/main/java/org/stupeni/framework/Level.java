package org.stupeni.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.stupeni.platform.LocalText;

/**
 * A level of a competency that can be reached. Level 1 is none: it is where everybody without evidence stands.
 *
 * @param level 2 to 5
 * @param summary the level in one sentence
 * @param retired indicators that are no longer asked for; results hang on them, so they stay known
 */
public record Level(
        int level,
        LocalText summary,
        List<Indicator> indicators,
        LevelRule rule,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Indicator> retired) {

    public Level {
        indicators = List.copyOf(indicators);
        retired = retired == null ? List.of() : List.copyOf(retired);
    }

    /** With no indicator retired. */
    public Level(int level, LocalText summary, List<Indicator> indicators, LevelRule rule) {
        this(level, summary, indicators, rule, List.of());
    }

    /** Every indicator, those that stand and those that are retired. */
    public Stream<Indicator> known() {
        return Stream.concat(indicators.stream(), retired.stream());
    }
}
