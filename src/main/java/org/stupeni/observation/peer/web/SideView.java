package org.stupeni.observation.peer.web;

import java.util.List;
import org.stupeni.observation.peer.SideBySide;

/**
 * A closed round in the reader's language.
 *
 * @param said what colleagues wrote, with the name where it may be told
 */
public record SideView(SideBySide sides, List<SideLine> items, List<Said> said) {

    /** @param author null without a name */
    public record Said(String author, String words) {}

    /** Which rule it is shown by: the ending of a text's key. */
    public String rule() {
        return sides.given() == 0 ? "nobody" : sides.anonymous() ? "anonymous" : "named";
    }
}
