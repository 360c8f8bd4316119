package org.stupeni.course.keys;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** A look at a key was asked for, taken back, or somebody said what it showed; fired in the transaction that does it. */
public record KeyReviewHappened(Long who, String what, long reviewId, Instant when) implements Fact {

    static KeyReviewHappened asked(Long who, long reviewId, Instant when) {
        return new KeyReviewHappened(who, "course.key-asked", reviewId, when);
    }

    static KeyReviewHappened answered(Long who, long reviewId, Instant when) {
        return new KeyReviewHappened(who, "course.key-answered", reviewId, when);
    }

    static KeyReviewHappened ended(Long who, KeyReviewState how, long reviewId, Instant when) {
        return switch (how) {
            case CHECKED -> new KeyReviewHappened(who, "course.key-checked", reviewId, when);
            case RETURNED -> new KeyReviewHappened(who, "course.key-returned", reviewId, when);
            default -> new KeyReviewHappened(who, "course.key-withdrawn", reviewId, when);
        };
    }

    /** Whether a reviewer has said whether the key is right. */
    public boolean isVerdict() {
        return what.equals("course.key-checked") || what.equals("course.key-returned");
    }

    @Override
    public String which() {
        return "key-review:" + reviewId;
    }
}
