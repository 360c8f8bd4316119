package org.stupeni.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.stream.Stream;
import org.stupeni.course.keys.KeyReviewHappened;
import org.stupeni.course.keys.KeyReviewRow;
import org.stupeni.course.keys.KeyReviews;

/** Tells who wrote a key, and who asked for a look at it, what the look showed. */
@ApplicationScoped
@Transactional
class KeyNotes {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    KeyReviews reviews;

    void tell(@Observes KeyReviewHappened happened) {
        if (!happened.isVerdict()) {
            return;
        }
        KeyReviewRow row = reviews.find(happened.reviewId()).orElseThrow();
        Note.Kind kind = row.isChecked() ? Note.Kind.KEY_CHECKED : Note.Kind.KEY_RETURNED;
        NoteDetails details =
                new NoteDetails(null, null, 0, null, row.reason(), null, row.id(), row.questionId(), null);
        Stream.of(row.authorId(), row.askedBy())
                .filter(Objects::nonNull)
                .distinct()
                .filter(reader -> !reader.equals(happened.who()))
                .forEach(reader -> entityManager.persist(new Note(reader, kind, details, happened.when())));
    }
}
