package org.stupeni.quiz.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.platform.statistics.Estimates;

/**
 * Reads figures. Pure.
 *
 * <p>Only what the interval allows is said: a flag is raised where its whole interval is beyond the limit, so a small group raises few. The one that
 * may mean a wrong key is raised by the count itself, since it does the most harm and a look at the question settles it.
 */
final class Flags {

    /** Whoever is right nearly always tells nothing. */
    private static final double TOO_EASY_FROM = 0.9;

    private static final double TOO_HARD_TO = 0.2;

    /** Below a correlation of 0.2 a question is called weak (Ebel and Frisbie, Essentials of Educational Measurement, 1991). */
    private static final double TELLS_LITTLE_TO = 0.2;

    /** An option is dead when even the upper limit of its share is below this. */
    private static final double DEAD_BELOW = 0.1;

    /** A drift of less than a tenth of the points is none that matters. */
    private static final double DRIFT_FROM = 0.1;

    private Flags() {}

    /** Most harmful first. */
    static List<RaisedFlag> of(ItemFigures figures, OptionKey key) {
        List<RaisedFlag> raised = new ArrayList<>();
        if (figures.n() < ItemFigures.FEWEST_TO_JUDGE) {
            return raised;
        }
        preferred(figures, key).ifPresent(option -> raised.add(new RaisedFlag(Flag.WRONG_KEY, option)));
        Estimate discrimination = figures.discrimination();
        boolean easy = figures.facility().low() >= TOO_EASY_FROM;
        boolean hard = figures.facility().high() <= TOO_HARD_TO;
        if (discrimination != null && discrimination.high() < 0) {
            raised.add(new RaisedFlag(Flag.WRONG_WAY, null));
        } else if (discrimination != null && discrimination.high() < TELLS_LITTLE_TO && !easy && !hard) {
            raised.add(new RaisedFlag(Flag.TELLS_LITTLE, null));
        }
        if (figures.drift() != null
                && figures.drift().low() > 0
                && figures.drift().value() >= DRIFT_FROM) {
            raised.add(new RaisedFlag(Flag.LEAKED, null));
        }
        if (hard) {
            raised.add(new RaisedFlag(Flag.TOO_HARD, null));
        }
        if (easy) {
            raised.add(new RaisedFlag(Flag.TOO_EASY, null));
        } else {
            dead(figures, key).forEach(option -> raised.add(new RaisedFlag(Flag.DEAD_OPTION, option)));
        }
        raised.sort(Comparator.comparingInt((RaisedFlag one) -> -one.flag().severity()));
        return raised;
    }

    /** A wrong option that more of the strongest take than the key, and that the strongest take no less often than the weakest. */
    private static Optional<String> preferred(ItemFigures figures, OptionKey key) {
        if (!key.single()) {
            return Optional.empty();
        }
        int right = key.right().stream()
                .mapToInt(option -> choice(figures, option).strongest())
                .sum();
        return key.options().stream()
                .filter(option -> !key.right().contains(option))
                .filter(option -> choice(figures, option).strongest() > right
                        && choice(figures, option).strongest()
                                >= choice(figures, option).weakest())
                .max(Comparator.comparingInt(option -> choice(figures, option).strongest()));
    }

    private static List<String> dead(ItemFigures figures, OptionKey key) {
        if (Estimates.share(0, figures.n()).high() >= DEAD_BELOW) {
            return List.of();
        }
        return key.options().stream()
                .filter(option -> !key.right().contains(option))
                .filter(option -> choice(figures, option).all() == 0)
                .toList();
    }

    private static Thirds choice(ItemFigures figures, String option) {
        return figures.choices().getOrDefault(option, Thirds.NONE);
    }
}
