package org.stupeni.observation.peer.web;

import java.util.List;

/**
 * One item in the reader's language: the employee's view beside those of colleagues.
 *
 * @param own the level, 0 for "not observed", or null where the employee did not answer
 * @param ownText what is seen and heard there, or null
 * @param unseen how many colleagues did not observe it
 */
public record SideLine(String title, Integer own, String ownText, List<Peer> peers, int unseen) {

    /** @param author null without a name */
    public record Peer(int level, String text, String author) {}
}
