package org.stupeni.identity.place;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Ways upwards: from a person over the managers, from a department over those it stands under. */
public final class Chain {

    private Chain() {}

    /**
     * Whether the way upwards from this one, itself included, passes the one with this id. A ring that is there already ends the way.
     *
     * @param above who is next above, or null at the top
     */
    public static <T> boolean leads(T from, Long id, Function<T, Long> idOf, UnaryOperator<T> above) {
        Set<Long> passed = new HashSet<>();
        for (T one = from; one != null && passed.add(idOf.apply(one)); one = above.apply(one)) {
            if (idOf.apply(one).equals(id)) {
                return true;
            }
        }
        return false;
    }
}
