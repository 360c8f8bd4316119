package org.stupeni.observation;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.stupeni.framework.Framework;

/**
 * The level of a whole observation, from what was noted of its items.
 *
 * <p>It is the highest level that more than half of the observed items reach while no observed item lies more than one level below it. The first half of
 * the rule keeps one bright moment from making a level; the second keeps an average from hiding a failure: who answers a shouting client at level 1 was not
 * seen at level 3, whatever else went well. What was not observed is left out, so it never lowers. An observation of fewer than {@link #FEWEST} items has no
 * level: two moments are an anecdote.
 */
public final class ObservedLevel {

    /** How many items must have been observed. */
    public static final int FEWEST = 3;

    private ObservedLevel() {}

    /**
     * The level.
     *
     * @param marks what was noted, {@link Mark#NOT_OBSERVED} among them
     * @return nothing where too few items were observed
     */
    public static OptionalInt of(Collection<Integer> marks) {
        List<Integer> observed =
                marks.stream().filter(mark -> mark != Mark.NOT_OBSERVED).toList();
        if (observed.size() < FEWEST) {
            return OptionalInt.empty();
        }
        for (int level = Framework.HIGHEST; level > Framework.LOWEST; level--) {
            if (isShown(observed, level)) {
                return OptionalInt.of(level);
            }
        }
        return OptionalInt.of(Framework.LOWEST);
    }

    private static boolean isShown(List<Integer> observed, int level) {
        long reach = observed.stream().filter(mark -> mark >= level).count();
        return 2 * reach > observed.size() && observed.stream().allMatch(mark -> mark >= level - 1);
    }
}
