package org.stupeni.observation.caselibrary;

import java.util.Collections;
import java.util.List;

/**
 * How hard trainers find a case together. Pure.
 *
 * @param raters how many said so
 * @param median of their ratings, the mean of the two in the middle where there is none; 0 where nobody has rated
 * @param spread from the lowest to the highest rating
 */
public record CaseDifficulty(int raters, double median, int spread) {

    /** From here on they do not mean the same case: it is talked over before it is used. */
    private static final int WIDE = 2;

    static CaseDifficulty of(List<Integer> ratings) {
        if (ratings.isEmpty()) {
            return new CaseDifficulty(0, 0, 0);
        }
        List<Integer> sorted = ratings.stream().sorted().toList();
        int half = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
        return new CaseDifficulty(sorted.size(), median, Collections.max(sorted) - Collections.min(sorted));
    }

    public boolean isRated() {
        return raters > 0;
    }

    public boolean isWide() {
        return spread >= WIDE;
    }
}
