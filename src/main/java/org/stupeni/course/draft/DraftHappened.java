package org.stupeni.course.draft;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** A draft of a course was opened, published, discarded or opened again; fired in the transaction that does it. The edits between stand in the history of its nodes. */
public record DraftHappened(Long who, Long draftId, String what, Instant when) implements Fact {

    static DraftHappened opened(Long who, Long draftId, Instant when) {
        return new DraftHappened(who, draftId, "course.draft-opened", when);
    }

    static DraftHappened published(Long who, Long draftId, Instant when) {
        return new DraftHappened(who, draftId, "course.draft-published", when);
    }

    static DraftHappened discarded(Long who, Long draftId, Instant when) {
        return new DraftHappened(who, draftId, "course.draft-discarded", when);
    }

    static DraftHappened reopened(Long who, Long draftId, Instant when) {
        return new DraftHappened(who, draftId, "course.draft-reopened", when);
    }

    @Override
    public String which() {
        return "course-draft:" + draftId;
    }
}
