package org.stupeni.course.keys;

import java.time.Instant;
import java.util.List;

/** Somebody asked, in one go, for a look at these keys of a course; fired in the transaction that does it. */
public record KeysAsked(Long who, String courseId, List<KeyReviewRow> reviews, Instant when) {

    public KeysAsked {
        reviews = List.copyOf(reviews);
    }

    /** Those that this person may look at. */
    public List<KeyReviewRow> openTo(Long person) {
        return reviews.stream().filter(review -> !review.isOf(person)).toList();
    }
}
