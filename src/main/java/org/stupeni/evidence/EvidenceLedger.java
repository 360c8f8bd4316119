package org.stupeni.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.evidence.Statement.LevelDecided;
import org.stupeni.evidence.Statement.Voided;
import org.stupeni.platform.Settings;

/**
 * The ledger of evidence: rows are added and never changed.
 *
 * <p>Every change is told by {@link LedgerChanged} in the same transaction, so that the reached levels follow or nothing is recorded.
 */
@ApplicationScoped
@Transactional
public class EvidenceLedger {

    private static final String ROWS = """
        select new org.stupeni.evidence.EvidenceRow(
            e.id, e.employeeId, e.competency, e.statement, e.occurredOn, e.occurredAt, e.validTo,
            e.sourceKind, e.sourceId, e.recordedOn, e.recordedAt, v.recordedOn)
        from LedgerEntry e left join LedgerEntry v on v.voidsId = e.id
        where e.kind <> org.stupeni.evidence.EvidenceKind.VOID and e.employeeId = :employee
        """;

    /** How many people a statement names at most. */
    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    Event<LedgerChanged> changed;

    /**
     * Writes a row; an older row of the same source is voided by it.
     *
     * @return the id of the new row, or nothing if the ledger already has this revision of the source or a later one, or voided the source for good
     */
    public Optional<Long> record(NewEvidence evidence) {
        Optional<LedgerEntry> last = last(evidence.source());
        if (last.isPresent() && !last.get().givesWayTo(evidence.revision())) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        LedgerEntry entry = LedgerEntry.of(evidence, settings.zone(), now);
        last.ifPresent(entry::voiding);
        entityManager.persist(entry);
        entityManager.flush();
        changed.fire(new LedgerChanged(evidence.who(), evidence.employeeId(), entry.id(), "evidence.recorded", now));
        return Optional.of(entry.id());
    }

    /**
     * Records that a person holds a level by a decision.
     *
     * @param who who decided, or null where the portal did by rule
     * @param from the first day it is held
     * @param validTo the last day it is held
     * @param certificate the certificate's number, or null
     */
    public Optional<Long> recordDecision(
            Long who,
            Long employeeId,
            String competency,
            int level,
            Instant decidedAt,
            LocalDate from,
            LocalDate validTo,
            long decisionId,
            String certificate) {
        return record(new NewEvidence(
                who,
                employeeId,
                competency,
                new LevelDecided(level, certificate, from),
                decidedAt,
                validTo,
                decision(decisionId),
                1));
    }

    /** Takes a decision back from today on; days before keep it. Nothing happens if it is unknown or already taken back. */
    public void voidDecision(Long who, long decisionId, String reason) {
        voidSource(who, decision(decisionId), reason);
    }

    /** Voids what a source stated from today on; days before keep it. Nothing happens if it is unknown or already voided. */
    public void voidSource(Long who, Source source, String reason) {
        last(source).filter(last -> !last.isVoid()).ifPresent(last -> {
            Instant now = clock.instant();
            NewEvidence evidence = new NewEvidence(
                    who,
                    last.employeeId(),
                    last.competency(),
                    new Voided(reason),
                    now,
                    null,
                    source,
                    last.revision() + 1);
            LedgerEntry entry = LedgerEntry.of(evidence, settings.zone(), now).voiding(last);
            entityManager.persist(entry);
            entityManager.flush();
            changed.fire(new LedgerChanged(who, last.employeeId(), entry.id(), "evidence.voided", now));
        });
    }

    /**
     * States again from today on what a row stated that was voided for good; days before stay without it.
     *
     * @return the id of the new row
     */
    Long reinstate(Long who, long evidenceId, String reason) {
        LedgerEntry row = entityManager.find(LedgerEntry.class, evidenceId);
        Instant now = clock.instant();
        LedgerEntry entry = row.restated(last(row.source()).orElseThrow(), who, reason, settings.zone(), now);
        entityManager.persist(entry);
        entityManager.flush();
        changed.fire(new LedgerChanged(who, row.employeeId(), entry.id(), "evidence.reinstated", now));
        return entry.id();
    }

    /** Everything the ledger keeps of a person, voided rows too, newest first. */
    public List<EvidenceRow> of(Long employeeId) {
        return entityManager
                .createQuery(ROWS + " order by e.occurredOn desc, e.id desc", EvidenceRow.class)
                .setParameter("employee", employeeId)
                .getResultList();
    }

    /** The same, for who computes several things of it. */
    public PersonLedger read(Long employeeId) {
        return new PersonLedger(employeeId, of(employeeId));
    }

    /** What the ledger keeps of a person in one competency, voided rows too, newest first. */
    public List<EvidenceRow> of(Long employeeId, String competency) {
        return entityManager
                .createQuery(
                        ROWS + " and e.competency = :competency order by e.occurredOn desc, e.id desc",
                        EvidenceRow.class)
                .setParameter("employee", employeeId)
                .setParameter("competency", competency)
                .getResultList();
    }

    /** What the ledger keeps of these people, voided rows too, by person; in one statement for every 500 of them. */
    public Map<Long, List<EvidenceRow>> of(Collection<Long> employeeIds) {
        Map<Long, List<EvidenceRow>> rows = new HashMap<>();
        List<Long> ids = employeeIds.stream().distinct().sorted().toList();
        for (int first = 0; first < ids.size(); first += AT_ONCE) {
            entityManager
                    .createQuery(
                            ROWS.replace("e.employeeId = :employee", "e.employeeId in :employees")
                                    + " order by e.occurredOn desc, e.id desc",
                            EvidenceRow.class)
                    .setParameter("employees", ids.subList(first, Math.min(first + AT_ONCE, ids.size())))
                    .getResultStream()
                    .forEach(row -> rows.computeIfAbsent(row.employeeId(), id -> new ArrayList<>())
                            .add(row));
        }
        return rows;
    }

    /** What kind of evidence a row is. */
    public EvidenceKind kindOf(Long evidenceId) {
        return entityManager.find(LedgerEntry.class, evidenceId).kind();
    }

    private Optional<LedgerEntry> last(Source source) {
        return entityManager
                .createQuery(
                        "select e from LedgerEntry e where e.sourceKind = :kind and e.sourceId = :id"
                                + " order by e.revision desc",
                        LedgerEntry.class)
                .setParameter("kind", source.kind())
                .setParameter("id", source.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static Source decision(long decisionId) {
        return new Source(Source.DECISION, String.valueOf(decisionId));
    }
}
