package org.stupeni.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stupeni.framework.Framework;

/**
 * The level reached in one competency at the end of a day.
 *
 * @param framework the number of the framework's version that says so
 */
record LevelOn(LocalDate day, int level, int framework) {

    static LevelOn of(Assessed assessed) {
        return new LevelOn(assessed.on(), assessed.reached(), assessed.version().number());
    }

    /** Of a competency that the framework of the day does not know. */
    static LevelOn unknown(LocalDate day, int framework) {
        return new LevelOn(day, Framework.LOWEST, framework);
    }

    /**
     * The days on which another level began, from the day a level was last computed for up to today.
     *
     * <p>The first of them is looked at again: it may have ended otherwise than it stood when it was computed. So nothing is missed while the portal stands
     * still, whoever computes next.
     *
     * @param level what was last computed
     * @param since for which day
     * @param written the levels that are written already of days after that; none where it was the last day
     * @param today what today has come to
     * @param on computes a day before today
     */
    static List<LevelOn> changes(
            int level,
            LocalDate since,
            Map<LocalDate, Integer> written,
            LevelOn today,
            Function<LocalDate, LevelOn> on) {
        List<LevelOn> changes = new ArrayList<>();
        int before = level;
        for (LocalDate day = since; day.isBefore(today.day()); day = day.plusDays(1)) {
            before = tell(changes, before, written, on.apply(day));
        }
        tell(changes, before, written, today);
        return changes;
    }

    /** What is told of one day is true of all after it, whatever was written of them before. */
    private static int tell(List<LevelOn> changes, int before, Map<LocalDate, Integer> written, LevelOn then) {
        int told = changes.isEmpty() ? written.getOrDefault(then.day(), before) : before;
        if (then.level() != told) {
            changes.add(then);
        }
        return then.level();
    }
}
