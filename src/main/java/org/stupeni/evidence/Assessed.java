package org.stupeni.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stupeni.evidence.Statement.LevelDecided;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;

/**
 * What a person's evidence came to in one competency on one day.
 *
 * @param version the rules of that day
 * @param reached the highest level whose rule is met, or 1
 * @param levels levels 2 to 5, ascending
 * @param decision the decision in force on the day, the one for the highest level; null where there is none
 */
public record Assessed(
        String competency,
        LocalDate on,
        FrameworkVersion version,
        int reached,
        List<LevelAssessed> levels,
        Evidence decision) {

    public Assessed {
        levels = List.copyOf(levels);
    }

    /** The level held on the day by a decision in force, or 1. */
    public int held() {
        return decision != null && decision.statement() instanceof LevelDecided decided
                ? decided.level()
                : Framework.LOWEST;
    }

    public Optional<LevelAssessed> level(int number) {
        return levels.stream().filter(level -> level.level() == number).findFirst();
    }

    /** The level above the reached one, with what it still needs; nothing at the top. */
    public Optional<LevelAssessed> next() {
        return level(reached + 1);
    }
}
