package org.stupeni.quiz.spaced;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * When the next small check comes. Pure.
 *
 * <p>By default 2, 7, 21 and 60 days, then every 60: the first ones come while the learned is still fresh but would soon be gone, and since each recall makes it
 * last longer the distance about triples, up to two months, where it stays, so that a certificate of two years brings a dozen checks and not a hundred. In the window
 * in which the held level may be renewed nobody waits longer than {@value #CATCH_UP} days, so that who missed some can still make them good.
 *
 * @param distances in days, at least one; the last is kept to
 */
record CheckSchedule(List<Integer> distances) {

    static final int CATCH_UP = 7;

    CheckSchedule {
        distances = List.copyOf(distances);
    }

    /** As the setting writes it: {@code 2,7,21,60}. */
    static CheckSchedule of(String setting) {
        return new CheckSchedule(Arrays.stream(setting.split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList());
    }

    /**
     * The day of the next check.
     *
     * @param step how many checks there were, from 0
     * @param day the day that ended the last one, or on which the series began
     * @param renewable the first day on which the held level may be renewed, or null where nothing is held
     */
    LocalDate next(int step, LocalDate day, LocalDate renewable) {
        LocalDate usual = day.plusDays(distances.get(Math.min(step, distances.size() - 1)));
        if (renewable == null) {
            return usual;
        }
        LocalDate soon = day.plusDays(CATCH_UP);
        LocalDate inWindow = soon.isBefore(renewable) ? renewable : soon;
        return inWindow.isBefore(usual) ? inWindow : usual;
    }

    /** Whether every growing distance has been gone through after so many checks. */
    boolean isSteadyAfter(int step) {
        return step >= distances.size();
    }
}
