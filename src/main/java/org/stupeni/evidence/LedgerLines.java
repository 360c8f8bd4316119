package org.stupeni.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.stupeni.evidence.Statement.CourseDone;
import org.stupeni.evidence.Statement.ExamTaken;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonName;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.Language;

/**
 * The ledger itself, row by row, as it stood at the end of a day: what each row states, what it is worth by the rules of that day, and who recorded it.
 *
 * <p>What the ledger learned later is left out, a row that was voided later still counts: the page says what it would have said on that day.
 */
@ApplicationScoped
@Transactional
public class LedgerLines {

    private static final String KNOWN = " and e.employeeId = :employee and e.occurredOn <= :on and e.recordedOn <= :on"
            + " and (:competency = '' or e.competency = :competency)";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ReachedLevels reached;

    @Inject
    CourseSources courses;

    @Inject
    People people;

    /**
     * Rows of a person, the newest first.
     *
     * @param competency null for all
     * @param on the day whose end is looked at
     */
    public List<LedgerLine> of(
            Long employeeId, String competency, LocalDate on, int first, int most, Language language) {
        List<LedgerRow> rows = known(
                        entityManager.createQuery(
                                LedgerRow.QUERY + KNOWN + " order by e.occurredOn desc, e.id desc", LedgerRow.class),
                        employeeId,
                        competency,
                        on)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        return told(rows, reached.assessAll(employeeId, on), on, language);
    }

    /**
     * What had been voided by the end of a day and was not stated again by then, the newest first; decisions are told where they were made.
     *
     * @param rows the ledger of the person
     */
    public List<LedgerLine> voided(
            Long employeeId, String competency, LocalDate on, List<EvidenceRow> rows, Language language) {
        boolean some = rows.stream()
                .anyMatch(row -> row.competency().equals(competency)
                        && row.voidedOn() != null
                        && !row.voidedOn().isAfter(on)
                        && !row.sourceKind().equals(Source.DECISION));
        return some
                ? of(employeeId, competency, on, 0, rows.size(), language).stream()
                        .filter(line -> line.voidReason() != null
                                && line.restatedOn() == null
                                && !line.source().kind().equals(Source.DECISION))
                        .toList()
                : List.of();
    }

    /** How many rows there are. */
    public long count(Long employeeId, String competency, LocalDate on) {
        return known(
                        entityManager.createQuery(
                                "select count(e.id) from LedgerEntry e where e.kind <> org.stupeni.evidence.EvidenceKind.VOID"
                                        + KNOWN,
                                Long.class),
                        employeeId,
                        competency,
                        on)
                .getSingleResult();
    }

    /** One row as it stands today. */
    public Optional<LedgerLine> find(long evidenceId, Language language) {
        return row(evidenceId).map(row -> {
            LocalDate today = reached.today();
            return told(List.of(row), reached.assessAll(row.employeeId(), today), today, language)
                    .get(0);
        });
    }

    /** Every row of a person as it stands, voided ones too, the oldest first: for who checks the ledger itself. */
    public List<LedgerRow> rows(Long employeeId) {
        return entityManager
                .createQuery(
                        LedgerRow.QUERY + " and e.employeeId = :employee order by e.recordedAt, e.id", LedgerRow.class)
                .setParameter("employee", employeeId)
                .getResultList();
    }

    Optional<LedgerRow> row(long evidenceId) {
        return entityManager
                .createQuery(LedgerRow.QUERY + " and e.id = :id", LedgerRow.class)
                .setParameter("id", evidenceId)
                .getResultStream()
                .findFirst();
    }

    private static <T> TypedQuery<T> known(TypedQuery<T> query, Long employeeId, String competency, LocalDate on) {
        return query.setParameter("employee", employeeId)
                .setParameter("competency", competency == null ? "" : competency)
                .setParameter("on", on);
    }

    private List<LedgerLine> told(List<LedgerRow> rows, List<Assessed> assessed, LocalDate on, Language language) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Framework framework = assessed.get(0).version().framework();
        Titles titles = courses.titles(framework, on);
        EvidenceWords words = new EvidenceWords(language, titles);
        Map<Long, PersonRow> named = people.findAll(rows.stream()
                .flatMap(row -> Stream.of(row.recordedBy(), row.voidedBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> line(row, assessed, on, titles, words, named, language))
                .toList();
    }

    private static LedgerLine line(
            LedgerRow row,
            List<Assessed> assessed,
            LocalDate on,
            Titles titles,
            EvidenceWords words,
            Map<Long, PersonRow> named,
            Language language) {
        Evidence evidence = row.evidence();
        Worth worth = Worth.of(evidence, assessed, on);
        boolean voided = worth.kind() == Worth.Kind.VOIDED;
        return new LedgerLine(
                row.id(),
                row.occurredOn(),
                words.stated(evidence, closeTo(evidence, titles)),
                titles.competency(row.competency(), language),
                worth.kind().name().toLowerCase(language.locale()),
                worth.uses().stream()
                        .map(use -> words.use(use, row.competency()))
                        .toList(),
                worth.lastDay(),
                evidence.source(),
                evidence.statement() instanceof CourseDone done ? done.course() : null,
                row.recordedOn(),
                nameOf(row.recordedBy(), named),
                voided ? row.voidedOn() : null,
                voided ? nameOf(row.voidedBy(), named) : null,
                voided ? row.voidReason() : null,
                row.restatedWhy(),
                row.restatedOn() == null || row.restatedOn().isAfter(on) ? null : row.restatedOn());
    }

    /** The rule by which a result may be too close to the cut to decide alone. */
    private static ExamNeed closeTo(Evidence evidence, Titles titles) {
        return evidence.statement() instanceof ExamTaken taken
                ? titles.framework()
                        .secondEvidence(evidence.competency(), taken.level(), taken.course(), taken.exam())
                        .map(second -> new ExamNeed(taken.course(), taken.exam(), null, second))
                        .orElse(null)
                : null;
    }

    private static PersonName nameOf(Long employeeId, Map<Long, PersonRow> named) {
        return employeeId == null || !named.containsKey(employeeId)
                ? null
                : named.get(employeeId).name();
    }
}
