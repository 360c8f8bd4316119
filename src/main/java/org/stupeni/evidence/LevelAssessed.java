package org.stupeni.evidence;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.stupeni.framework.Need.ChecksNeed;

/**
 * One level's rule on the day.
 *
 * @param renewal what the rule's way to renew the level came to, for who holds it by a decision in force on the day; else null
 */
public record LevelAssessed(int level, NeedResult tree, NeedResult renewal) {

    public boolean met() {
        return tree.isMet() || isRenewedBy();
    }

    /** Whether what renews the held level is there, whatever its needs come to. */
    public boolean isRenewedBy() {
        return renewal != null && renewal.isMet();
    }

    /** How many more good small checks, each on another day, renew the level that is held, 0 where there are enough; nothing where none can. */
    public OptionalInt checksMissing() {
        return renewal != null && renewal.need() instanceof ChecksNeed need
                ? OptionalInt.of(Missing.days(need, renewal))
                : OptionalInt.empty();
    }

    /** The results that say so: of the needs, and of what renews the level. */
    public Stream<NeedResult> results() {
        return renewal == null ? Stream.of(tree) : Stream.of(tree, renewal);
    }

    /** The evidence that meets it; where nothing does, what there is of it. */
    public Stream<Evidence> allCited() {
        return tree.isMet() || !isRenewedBy() ? tree.allCited() : Stream.concat(renewal.allCited(), tree.allCited());
    }
}
