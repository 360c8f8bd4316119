package org.stupeni.framework.draft;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * A draft of the framework was begun, taken up, published or discarded; fired in the transaction that does it. The edits between are told by the difference of the
 * versions.
 *
 * @param who null for the folder of courses
 */
public record FrameworkDraftHappened(Long who, Long draftId, String what, Instant when) implements Fact {

    static FrameworkDraftHappened begun(Long who, Long draftId, Instant when) {
        return new FrameworkDraftHappened(who, draftId, "framework.draft-begun", when);
    }

    static FrameworkDraftHappened discarded(Long who, Long draftId, Instant when) {
        return new FrameworkDraftHappened(who, draftId, "framework.draft-discarded", when);
    }

    @Override
    public String which() {
        return "framework-draft:" + draftId;
    }
}
