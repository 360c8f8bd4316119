package org.stupeni.observation.caselibrary;

/**
 * A case as its contributor types it; of what is chosen the name, or anything else where nothing is chosen.
 *
 * @param named whether the contributor wants to be named
 */
public record NewCase(String kind, String channel, String mood, CaseText text, boolean named) {}
