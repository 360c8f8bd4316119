package org.stupeni.platform;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Says how the things that facts tell of are kept today; asked upwards by the trail, which compares it with what it sealed.
 *
 * @see Fact#content
 */
public interface KeptContents {

    /** The kinds of facts, as {@link Fact#what} names them, whose content this room tells. */
    Set<String> whats();

    /**
     * The SHA-256 of what is kept of these things now.
     *
     * @param ids of things, without their kind
     * @return by id; nothing for what is not kept any more
     */
    Map<String, String> hashes(Collection<String> ids);
}
