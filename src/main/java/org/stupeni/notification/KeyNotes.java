package org.stupeni.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.stupeni.course.keys.KeyReviewHappened;
import org.stupeni.course.keys.KeyReviewRow;
import org.stupeni.course.keys.KeyReviews;
import org.stupeni.course.keys.KeysAsked;
import org.stupeni.identity.People;
import org.stupeni.identity.Role;
import org.stupeni.platform.LocalText;
import org.stupeni.question.QuestionName;

/** Tells trainers which keys wait for a look, and who wrote a key, or asked for the look, what it showed. */
@ApplicationScoped
@Transactional
class KeyNotes {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    KeyReviews reviews;

    @Inject
    People people;

    /** One note for all that somebody asked for in one go. */
    void call(@Observes KeysAsked asked) {
        people.allWith(Role.TRAINER).stream()
                .filter(reader -> !reader.equals(asked.who()))
                .forEach(reader -> {
                    List<KeyReviewRow> open = asked.openTo(reader);
                    if (!open.isEmpty()) {
                        keep(reader, asked, open);
                    }
                });
    }

    private void keep(Long reader, KeysAsked asked, List<KeyReviewRow> open) {
        KeyReviewRow first = open.get(0);
        entityManager.persist(new Note(
                reader,
                Note.Kind.KEYS_ASKED,
                NoteDetails.ofKeys(name(first.id()), first.id(), first.questionId(), open.size()),
                asked.when()));
    }

    void tell(@Observes KeyReviewHappened happened) {
        if (!happened.isVerdict()) {
            return;
        }
        KeyReviewRow row = reviews.find(happened.reviewId()).orElseThrow();
        Note.Kind kind = row.isChecked() ? Note.Kind.KEY_CHECKED : Note.Kind.KEY_RETURNED;
        NoteDetails details =
                new NoteDetails(null, name(row.id()), 0, null, row.reason(), null, row.id(), row.questionId(), null);
        Stream.of(row.authorId(), row.askedBy())
                .filter(Objects::nonNull)
                .distinct()
                .filter(reader -> !reader.equals(happened.who()))
                .forEach(reader -> entityManager.persist(new Note(reader, kind, details, happened.when())));
    }

    private LocalText name(long review) {
        return reviews.question(review).map(QuestionName::of).orElseThrow();
    }
}
