package org.stupeni.certification.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the trail says about things: asked by a pack of the room above that keeps the trail. */
public interface TrailLines {

    /**
     * The rows about these things, in the order of the chain, those that are not sealed yet last.
     *
     * @param things ids by kind
     */
    List<TrailLine> about(Map<String, Set<String>> things);
}
