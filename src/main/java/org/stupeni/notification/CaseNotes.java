package org.stupeni.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.stupeni.course.Courses;
import org.stupeni.identity.People;
import org.stupeni.identity.Role;
import org.stupeni.observation.caselibrary.CaseHappened;
import org.stupeni.observation.caselibrary.CaseLibrary;
import org.stupeni.observation.caselibrary.CaseRow;
import org.stupeni.platform.LocalText;

/** Tells trainers that a case waits, and whoever told it how it goes on. */
@ApplicationScoped
@Transactional
class CaseNotes {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CaseLibrary library;

    @Inject
    People people;

    @Inject
    Courses courses;

    void tell(@Observes CaseHappened happened) {
        if (happened.isSent()) {
            people.allWith(Role.TRAINER).stream()
                    .filter(one -> !one.equals(happened.who()))
                    .forEach(one -> keep(one, Note.Kind.CASE_SENT, happened, null));
        } else if (happened.isReturned()) {
            answer(happened, Note.Kind.CASE_RETURNED, words(happened));
        } else if (happened.isAccepted()) {
            answer(happened, Note.Kind.CASE_ACCEPTED, null);
        } else if (happened.isDeclined()) {
            answer(happened, Note.Kind.CASE_DECLINED, words(happened));
        } else if (happened.isTakenOut() && !isOwn(happened)) {
            answer(happened, Note.Kind.CASE_TAKEN_OUT, words(happened));
        } else if (happened.isUsed()) {
            answer(happened, Note.Kind.CASE_USED, null);
        } else if (happened.isPlayed()) {
            answer(happened, Note.Kind.CASE_PLAYED, null);
        }
    }

    private boolean isOwn(CaseHappened happened) {
        return library.row(happened.caseId())
                .filter(row -> row.isOf(happened.who()))
                .isPresent();
    }

    private String words(CaseHappened happened) {
        return library.lastWords(happened.caseId()).orElse(null);
    }

    private void answer(CaseHappened happened, Note.Kind kind, String words) {
        CaseRow row = library.row(happened.caseId()).orElseThrow();
        keep(row.contributorId(), kind, happened, words);
    }

    private void keep(Long reader, Note.Kind kind, CaseHappened happened, String words) {
        entityManager.persist(new Note(
                reader,
                kind,
                new NoteDetails(null, course(happened.courseId()), 0, null, words, null, happened.caseId()),
                happened.when()));
    }

    private LocalText course(String courseId) {
        return courseId == null
                ? null
                : courses.latest(courseId)
                        .map(found -> found.course().title())
                        .orElseGet(() -> new LocalText(courseId, courseId));
    }
}
