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

/** What colleagues say a person was mentored in: confirmed or denied by that person, who reads the words and no file. */
@ApplicationScoped
@Transactional
public class Confirmations {

    private static final String ASKED = " where d.colleague = :colleague and d.kind = :kind and d.sentAt is not null"
            + " and d.state <> :withdrawn and not exists (select s.id from DocumentStep s"
            + " where s.documentId = d.id and s.kind = :entered)";

    private static final int LONGEST = 1000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Event<DocumentHappened> happened;

    /** What a person was asked to confirm, the newest first. */
    public List<DocumentRow> asked(Long colleagueId, int first, int most) {
        return entityManager
                .createQuery(DocumentRow.QUERY + ASKED + " order by d.id desc", DocumentRow.class)
                .setParameter("colleague", colleagueId)
                .setParameter("kind", DocumentKind.MENTORING)
                .setParameter("withdrawn", DocumentState.WITHDRAWN)
                .setParameter("entered", StepKind.ENTERED)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(Long colleagueId) {
        return entityManager
                .createQuery("select count(d.id) from EvidenceDocument d" + ASKED, Long.class)
                .setParameter("colleague", colleagueId)
                .setParameter("kind", DocumentKind.MENTORING)
                .setParameter("withdrawn", DocumentState.WITHDRAWN)
                .setParameter("entered", StepKind.ENTERED)
                .getSingleResult();
    }

    /** One of them. */
    public Optional<DocumentRow> find(long documentId, Long colleagueId) {
        return entityManager
                .createQuery(DocumentRow.QUERY + ASKED + " and d.id = :id", DocumentRow.class)
                .setParameter("colleague", colleagueId)
                .setParameter("kind", DocumentKind.MENTORING)
                .setParameter("withdrawn", DocumentState.WITHDRAWN)
                .setParameter("entered", StepKind.ENTERED)
                .setParameter("id", documentId)
                .getResultStream()
                .findFirst();
    }

    /**
     * Says whether it was so.
     *
     * @param words more about it, or empty; who denies says how it was
     * @return whether this person was asked
     * @throws Refused if it was answered already, or is denied without a word
     */
    public boolean answer(long documentId, Long colleagueId, boolean wasSo, String words) {
        String said = words == null ? "" : words.strip();
        if (said.length() > LONGEST) {
            throw new Refused("document_confirmation.long", LONGEST);
        }
        if (!wasSo && said.isEmpty()) {
            throw new Refused("document_confirmation.no_words");
        }
        if (find(documentId, colleagueId).isEmpty()) {
            return false;
        }
        EvidenceDocument document =
                entityManager.find(EvidenceDocument.class, documentId, LockModeType.PESSIMISTIC_WRITE);
        StepKind kind = wasSo ? StepKind.CONFIRMED : StepKind.DENIED;
        Instant now = clock.instant();
        document.confirm(kind);
        entityManager.persist(new DocumentStep(documentId, kind, said.isEmpty() ? null : said, colleagueId, now));
        happened.fire(new DocumentHappened(
                colleagueId,
                documentId,
                kind,
                document.employeeId(),
                document.colleague(),
                document.competency(),
                null,
                now));
        return true;
    }
}
