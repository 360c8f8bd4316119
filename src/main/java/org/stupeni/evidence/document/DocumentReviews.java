package org.stupeni.evidence.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stupeni.evidence.Independence;
import org.stupeni.evidence.StatedReason;
import org.stupeni.evidence.Strength;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** HR looks at what people bring: accepts it into the ledger, gives it back for more, or declines it. Nobody answers an own one, or one of who they are not
 * independent of.
 */
@ApplicationScoped
@Transactional
public class DocumentReviews {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AcceptedDocuments accepted;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    Instance<Independence> independence;

    @Inject
    Event<DocumentHappened> happened;

    /** The documents in a state, those that wait longest first; what is answered, the newest first. */
    public List<DocumentRow> inState(DocumentState state, int first, int most) {
        String order =
                state == DocumentState.WAITING ? " order by d.sentAt, d.id" : " order by d.sentAt desc, d.id desc";
        return entityManager
                .createQuery(
                        DocumentRow.QUERY + " where d.state = :state and d.sentAt is not null" + order,
                        DocumentRow.class)
                .setParameter("state", state)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(DocumentState state) {
        return entityManager
                .createQuery(
                        "select count(d.id) from EvidenceDocument d where d.state = :state and d.sentAt is not null",
                        Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** A document that was sent; a draft is its owner's alone. */
    public Optional<DocumentRow> find(long documentId) {
        return entityManager
                .createQuery(DocumentRow.QUERY + " where d.id = :id and d.sentAt is not null", DocumentRow.class)
                .setParameter("id", documentId)
                .getResultStream()
                .findFirst();
    }

    /** What happened to it, the oldest first. */
    public List<StepRow> steps(DocumentRow document) {
        return entityManager
                .createQuery(StepRow.QUERY, StepRow.class)
                .setParameter("document", document.id())
                .getResultList();
    }

    /** Today in the organisation's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    /**
     * Accepts a document: it becomes a row of the ledger.
     *
     * @param validTo the last day it holds, or null where only the rules limit its age
     * @param reason what it was accepted for; the person reads it
     * @return whether there is such a document
     * @throws Refused if it is an own one, does not wait, its reason is missing or its last day is over
     */
    public boolean accept(long documentId, Long by, Strength strength, LocalDate validTo, String reason) {
        if (validTo != null && validTo.isBefore(today())) {
            throw new Refused("document_review.until_past");
        }
        if (strength == null) {
            throw new Refused("document_review.no_strength");
        }
        return answer(
                        documentId,
                        by,
                        DocumentState.ACCEPTED,
                        StepKind.ACCEPTED,
                        reason,
                        step -> step.weighed(strength, validTo))
                .map(document -> {
                    accepted.record(document, by, strength, validTo);
                    return document;
                })
                .isPresent();
    }

    /** Gives a document back: its owner reads what is missing, changes it and sends it again. */
    public boolean giveBack(long documentId, Long by, String question) {
        return answer(documentId, by, DocumentState.RETURNED, StepKind.RETURNED, question, step -> step)
                .isPresent();
    }

    /** Declines a document; its owner reads why. */
    public boolean decline(long documentId, Long by, String reason) {
        return answer(documentId, by, DocumentState.DECLINED, StepKind.DECLINED, reason, step -> step)
                .isPresent();
    }

    private Optional<EvidenceDocument> answer(
            long documentId,
            Long by,
            DocumentState state,
            StepKind kind,
            String typed,
            UnaryOperator<DocumentStep> more) {
        Optional<EvidenceDocument> found = Optional.ofNullable(
                        entityManager.find(EvidenceDocument.class, documentId, LockModeType.PESSIMISTIC_WRITE))
                .filter(document -> document.state() != DocumentState.DRAFT);
        found.ifPresent(document -> {
            if (document.employeeId().equals(by)) {
                throw new Refused("document_review.own");
            }
            independence.stream()
                    .flatMap(one -> one.refuses(by, document.employeeId()).stream())
                    .findFirst()
                    .ifPresent(tied -> {
                        throw tied;
                    });
            String words = StatedReason.required(typed);
            Instant now = clock.instant();
            document.answer(state);
            entityManager.persist(more.apply(new DocumentStep(documentId, kind, words, by, now)));
            happened.fire(new DocumentHappened(
                    by,
                    documentId,
                    kind,
                    document.employeeId(),
                    document.colleague(),
                    document.competency(),
                    words,
                    now));
        });
        return found;
    }
}
