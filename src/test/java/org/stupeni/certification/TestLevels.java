package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.stupeni.evidence.EvidenceKind;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.NewEvidence;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Statement;
import org.stupeni.evidence.Strength;
import org.stupeni.evidence.TestShares;
import org.stupeni.framework.Need.Situation;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;

/** Brings people to levels by evidence alone, for tests about what is decided then. */
@ApplicationScoped
@Transactional
public class TestLevels {

    public static final String COMPETENCY = "client-orientation";
    public static final String REASON = "Two strong observations, a clear exam.";

    @Inject
    EvidenceLedger ledger;

    @Inject
    TestPeople people;

    @Inject
    Decisions decisions;

    @PersistenceContext
    EntityManager entityManager;

    /** Who has seen somebody at work, the first and the second. */
    public record Observers(PersonRow first, PersonRow second) {}

    /** All that level 2 asks for. */
    public void reachesTwo(PersonRow person) {
        reachesTwo(person, Instant.now());
    }

    /** The same, done at that moment. */
    public void reachesTwo(PersonRow person, Instant when) {
        record(person, COMPETENCY, new Statement.CourseDone(COMPETENCY, 1), Source.COMPLETION, when);
        passesExamTwo(person, when);
    }

    public void passesExamTwo(PersonRow person) {
        passesExamTwo(person, Instant.now());
    }

    private void passesExamTwo(PersonRow person, Instant when) {
        record(
                person,
                COMPETENCY,
                new Statement.ExamTaken(
                        COMPETENCY,
                        "level-2",
                        2,
                        1,
                        1,
                        BigDecimal.TEN,
                        10,
                        BigDecimal.valueOf(7),
                        true,
                        TestShares.all(2)),
                Source.ATTEMPT,
                when);
    }

    /** All that level 4 asks for: held levels, two observations in hard situations, a colleague mentored and a project. */
    public Observers reachesFour(PersonRow person) {
        Instant now = Instant.now();
        Observers observers = new Observers(people.with(Role.OBSERVER), people.with(Role.OBSERVER));
        for (String competency : new String[] {COMPETENCY, "difficult-clients"}) {
            record(person, competency, new Statement.LevelDecided(3, null), "test", now.minus(Duration.ofDays(30)));
        }
        observed(person, observers.first(), Duration.ofDays(2));
        observed(person, observers.second(), Duration.ofDays(4));
        record(person, COMPETENCY, new Statement.Mentored(1), "test", now.minus(Duration.ofDays(5)));
        record(
                person,
                COMPETENCY,
                new Statement.ProjectAccepted("A shorter queue"),
                "test",
                now.minus(Duration.ofDays(6)));
        return observers;
    }

    /** All that level 5 asks for but the panel. */
    public Observers reachesFiveButForThePanel(PersonRow person) {
        Instant now = Instant.now();
        Observers observers = new Observers(people.with(Role.OBSERVER), people.with(Role.OBSERVER));
        record(person, COMPETENCY, new Statement.LevelDecided(4, null), "test", now.minus(Duration.ofDays(90)));
        record(
                person,
                COMPETENCY,
                new Statement.CourseDone("leading-client-orientation", 1),
                Source.COMPLETION,
                now.minus(Duration.ofDays(40)));
        record(
                person,
                COMPETENCY,
                new Statement.ExamTaken(
                        "leading-client-orientation",
                        "level-5",
                        5,
                        1,
                        1,
                        BigDecimal.TEN,
                        10,
                        BigDecimal.valueOf(7),
                        true,
                        TestShares.all(5)),
                Source.ATTEMPT,
                now.minus(Duration.ofDays(30)));
        observed(person, observers.first(), 5, Duration.ofDays(2));
        observed(person, observers.second(), 5, Duration.ofDays(4));
        record(person, COMPETENCY, new Statement.Mentored(1), "test", now.minus(Duration.ofDays(5)));
        record(person, COMPETENCY, new Statement.Mentored(2), "test", now.minus(Duration.ofDays(6)));
        record(
                person,
                COMPETENCY,
                new Statement.ProjectAccepted("A shorter queue"),
                "test",
                now.minus(Duration.ofDays(6)));
        return observers;
    }

    public Long observed(PersonRow person, PersonRow observer, Duration ago) {
        return observed(person, observer, 4, ago);
    }

    private Long observed(PersonRow person, PersonRow observer, int level, Duration ago) {
        return record(
                person,
                COMPETENCY,
                new Statement.Observed(observer.id(), Situation.HARD, level),
                "test",
                Instant.now().minus(ago));
    }

    /** Takes a row of {@link #observed} back. */
    public void voided(Long evidenceId) {
        Object[] source = (Object[]) entityManager
                .createQuery("select l.sourceKind, l.sourceId from LedgerEntry l where l.id = :id")
                .setParameter("id", evidenceId)
                .getSingleResult();
        ledger.voidSource(null, new Source((String) source[0], (String) source[1]), "entered by mistake");
    }

    /** Writes a row of evidence that somebody entered by hand. */
    public Long entered(PersonRow person, PersonRow by, Statement statement) {
        return ledger.record(new NewEvidence(
                        by.id(),
                        person.id(),
                        COMPETENCY,
                        statement,
                        Instant.now(),
                        null,
                        new Source("test", UUID.randomUUID().toString()),
                        1))
                .orElseThrow();
    }

    public Long record(PersonRow person, String competency, Statement statement, String kind, Instant when) {
        return ledger.record(new NewEvidence(
                        null,
                        person.id(),
                        competency,
                        statement,
                        when,
                        null,
                        new Source(kind, "test-" + UUID.randomUUID()),
                        1))
                .orElseThrow();
    }

    /** Certifies level 2 so that it can be taken back for so many minutes. */
    public Long certifiesTwo(PersonRow hr, PersonRow person, int minutes) {
        return decisions.certifyAs(Deciders.one(hr.id()), person.id(), COMPETENCY, 2, 0, REASON, minutes);
    }

    /** A small check of this level that was answered so long ago. */
    public Long checked(PersonRow person, int level, String points, Duration ago) {
        return record(
                person,
                COMPETENCY,
                new Statement.Checked(COMPETENCY, level, 1, new BigDecimal(points), 4, Strength.COUNTS),
                Source.CHECK,
                Instant.now().minus(ago));
    }

    /** Lets everything the ledger has of the person be of so many months ago; what is held ends on this day. */
    public void happenedBefore(PersonRow person, int months, LocalDate until) {
        LocalDate then = LocalDate.now(ZoneOffset.UTC).minusMonths(months);
        entityManager
                .createQuery(
                        "update LedgerEntry l set l.occurredOn = :then, l.recordedOn = :then where l.employeeId = :employee")
                .setParameter("then", then)
                .setParameter("employee", person.id())
                .executeUpdate();
        entityManager
                .createQuery(
                        "update LedgerEntry l set l.validTo = :until where l.employeeId = :employee and l.kind = :decision")
                .setParameter("until", until)
                .setParameter("employee", person.id())
                .setParameter("decision", EvidenceKind.DECISION)
                .executeUpdate();
        entityManager.clear();
    }

    /** Certifies level 3 of somebody who holds level 2. */
    public Long certifiesThree(PersonRow hr, PersonRow person) {
        passesExamThree(person);
        return decisions.certifyAs(Deciders.one(hr.id()), person.id(), COMPETENCY, 3, 1, REASON, 0);
    }

    /** What level 3 asks for beside level 2. */
    public void passesExamThree(PersonRow person) {
        record(
                person,
                COMPETENCY,
                new Statement.ExamTaken(
                        COMPETENCY,
                        "level-3",
                        3,
                        2,
                        1,
                        BigDecimal.TEN,
                        10,
                        BigDecimal.valueOf(7),
                        true,
                        TestShares.all(3)),
                Source.ATTEMPT,
                Instant.now());
    }

    /** Lets the certificate of the person end on this day, and the decision be made so long ago. */
    public void ends(PersonRow person, LocalDate until, Instant decidedAt) {
        LocalDate from = until.minusYears(2).plusDays(1);
        entityManager
                .createQuery(
                        "update Certificate c set c.validFrom = :from, c.validUntil = :until where c.employee = :employee")
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("employee", person.id())
                .executeUpdate();
        entityManager
                .createQuery(
                        "update Decision d set d.validFrom = :from, d.validUntil = :until, d.decidedAt = :at where d.employee = :employee")
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("at", decidedAt)
                .setParameter("employee", person.id())
                .executeUpdate();
    }
}
