package org.stupeni.evidence.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stupeni.platform.Refused;

/** A person's own documents: written, sent, and what came of them. Of somebody else's it knows nothing. */
@ApplicationScoped
@Transactional
public class Documents {

    /** So many that were not answered yet a person may have: enough for everybody, too few to fill a disk. */
    static final int MOST_OPEN = 20;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DocumentReader reader;

    @Inject
    Clock clock;

    @Inject
    Event<DocumentHappened> happened;

    /**
     * Begins a document; nobody else sees it before it is sent.
     *
     * @return its id
     * @throws Refused if something is missing or the person has too many that wait
     */
    public long write(NewDocument typed, Long employeeId) {
        DocumentData data = reader.read(typed, employeeId);
        if (countOpen(employeeId) >= MOST_OPEN) {
            throw new Refused("document_deed.too_many", MOST_OPEN);
        }
        EvidenceDocument document = new EvidenceDocument(employeeId, data, clock.instant());
        entityManager.persist(document);
        entityManager.flush();
        return document.id();
    }

    private long countOpen(Long employeeId) {
        return entityManager
                .createQuery(
                        "select count(d.id) from EvidenceDocument d where d.employeeId = :employee and d.state in :states",
                        Long.class)
                .setParameter("employee", employeeId)
                .setParameter("states", List.of(DocumentState.DRAFT, DocumentState.WAITING, DocumentState.RETURNED))
                .getSingleResult();
    }

    /**
     * Words a document anew, before it is sent or after HR gave it back.
     *
     * @return whether the person has such a document
     */
    public boolean change(long documentId, Long employeeId, NewDocument typed) {
        Optional<EvidenceDocument> found = own(documentId, employeeId);
        found.ifPresent(document -> document.change(reader.read(typed, employeeId)));
        return found.isPresent();
    }

    /**
     * Sends a document to HR and asks the colleague, where there is one, whether it was so.
     *
     * @return whether the person has such a document
     * @throws Refused if it was sent already, or needs a file and has none
     */
    public boolean send(long documentId, Long employeeId) {
        Optional<EvidenceDocument> found = own(documentId, employeeId);
        found.ifPresent(document -> {
            Instant now = clock.instant();
            document.send(now);
            tell(
                    document,
                    new DocumentStep(documentId, StepKind.SENT, null, employeeId, now)
                            .with(document.fileHash(), document.fileName()),
                    StepKind.SENT,
                    employeeId,
                    now);
        });
        return found.isPresent();
    }

    /** Takes a document back that is not answered yet; it stays in the own list. */
    public boolean withdraw(long documentId, Long employeeId) {
        Optional<EvidenceDocument> found = own(documentId, employeeId);
        found.ifPresent(document -> {
            Instant now = clock.instant();
            document.withdraw();
            tell(
                    document,
                    new DocumentStep(documentId, StepKind.WITHDRAWN, null, employeeId, now),
                    StepKind.WITHDRAWN,
                    employeeId,
                    now);
        });
        return found.isPresent();
    }

    private void tell(EvidenceDocument document, DocumentStep step, StepKind kind, Long who, Instant now) {
        entityManager.persist(step);
        happened.fire(new DocumentHappened(
                who,
                document.id(),
                kind,
                document.employeeId(),
                document.colleague(),
                document.competency(),
                null,
                now));
    }

    private Optional<EvidenceDocument> own(long documentId, Long employeeId) {
        return Optional.ofNullable(
                        entityManager.find(EvidenceDocument.class, documentId, LockModeType.PESSIMISTIC_WRITE))
                .filter(document -> document.employeeId().equals(employeeId));
    }

    /** An own document, in whatever state. */
    public Optional<DocumentRow> find(long documentId, Long employeeId) {
        return entityManager
                .createQuery(DocumentRow.QUERY + " where d.id = :id and d.employeeId = :employee", DocumentRow.class)
                .setParameter("id", documentId)
                .setParameter("employee", employeeId)
                .getResultStream()
                .findFirst();
    }

    /** What happened to an own document, the oldest first. */
    public List<StepRow> steps(DocumentRow document) {
        return entityManager
                .createQuery(StepRow.QUERY, StepRow.class)
                .setParameter("document", document.id())
                .getResultList();
    }

    /** A person's documents, the newest first. */
    public List<DocumentRow> of(Long employeeId, int first, int most) {
        return entityManager
                .createQuery(
                        DocumentRow.QUERY + " where d.employeeId = :employee order by d.id desc", DocumentRow.class)
                .setParameter("employee", employeeId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(Long employeeId) {
        return entityManager
                .createQuery("select count(d.id) from EvidenceDocument d where d.employeeId = :employee", Long.class)
                .setParameter("employee", employeeId)
                .getSingleResult();
    }
}
