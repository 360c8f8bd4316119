package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.stupeni.certification.independence.LineAlone;
import org.stupeni.certification.independence.Seat;
import org.stupeni.certification.independence.Ties;
import org.stupeni.evidence.Assessed;
import org.stupeni.evidence.EvidenceKind;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.PersonLedger;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** Tells what there is to decide about people, and what stands in the way. Decides nothing. */
@ApplicationScoped
@Transactional
public class OpenDecisions {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    EvidenceLedger ledger;

    @Inject
    ReachedLevels reached;

    @Inject
    HeldLevels held;

    @Inject
    Settings settings;

    @Inject
    Instance<StandsAgainst> against;

    @Inject
    Ties ties;

    @Inject
    LineAlone lineAlone;

    /** Why this person alone may not decide about the reached level: what the rule says, then what ties them to it; nothing where they may. */
    public Optional<Refused> refuses(OpenDecision open, Long decider) {
        return refuses(open, Deciders.one(decider), open.level());
    }

    /** The same for a level that two decide; who of them is independent is for {@code certification.proposal} to ask. */
    public Optional<Refused> refusesAmongTwo(OpenDecision open, Long decider) {
        return refuses(open, Deciders.two(null, decider), open.level());
    }

    Optional<Refused> refuses(OpenDecision open, Deciders by, int level) {
        Optional<Refused> refused = open.refuses(by.decider(), level, by.manner());
        if (refused.isPresent()) {
            return refused;
        }
        if (hasLeft(open.employeeId())) {
            return Optional.of(new Refused("certification_decision.left"));
        }
        return by.manner() == Decision.Manner.ONE
                ? ties.refuses(Seat.ONE, by.decider(), open, level)
                : Optional.empty();
    }

    LocalDate today() {
        return reached.today();
    }

    /** Whether nobody has to decide about this person any more. */
    public boolean hasLeft(Long employeeId) {
        return !entityManager
                .createQuery("select e.id from Employee e where e.id = :id and e.leftOn <= :today", Long.class)
                .setParameter("id", employeeId)
                .setParameter("today", reached.today())
                .getResultList()
                .isEmpty();
    }

    /** What there is to decide about this person in this competency today. */
    public OpenDecision open(Long employeeId, String competency) {
        LocalDate today = reached.today();
        PersonLedger read = ledger.read(employeeId);
        Assessed assessed = reached.assess(read, competency, today);
        List<DecisionTaken> taken = taken(employeeId, competency);
        return taken.isEmpty()
                ? open(read, assessed, null, List.of(), taken)
                : open(read, assessed, held.of(employeeId, today).get(competency), declined(employeeId), taken);
    }

    /**
     * The same for who has assessed the person already.
     *
     * @param read what is known of the person
     * @param assessed what is reached today
     * @param level what is held today in that competency, or null
     * @param declines what was {@link #declined}
     */
    public OpenDecision open(PersonLedger read, Assessed assessed, HeldLevel level, List<StandingDecline> declines) {
        return open(read, assessed, level, declines, taken(read.employeeId(), assessed.competency()));
    }

    private OpenDecision open(
            PersonLedger read,
            Assessed assessed,
            HeldLevel level,
            List<StandingDecline> declines,
            List<DecisionTaken> taken) {
        StandingDecline declined = declines.stream()
                .filter(decline -> decline.isAbout(assessed))
                .findFirst()
                .orElse(null);
        OpenDecision open = new OpenDecision(read, assessed.competency(), assessed, level, declined, taken, null);
        LocalDate since = since(open);
        return since == null ? open : open.resting(reached.assessSince(read, assessed, since));
    }

    /**
     * The day of the decision that a new one may not repeat on the same evidence: of the held level in its window, of the last one where it has ended; null where
     * everything counts.
     */
    private LocalDate since(OpenDecision open) {
        if (open.held() == null) {
            return open.lastEnded() == null ? null : day(open.lastEnded().decidedAt());
        }
        LocalDate renewable = open.renewable();
        return renewable == null || open.assessed().on().isBefore(renewable)
                ? null
                : decidedOn(open.held(), open.taken());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, settings.zone());
    }

    /** Why nobody may certify the level in question yet, or nothing. */
    public Optional<Refused> standsAgainst(OpenDecision open) {
        return standsAgainst(open, open.level());
    }

    /** Why the word of the person's line alone would carry the level in question, or nothing. */
    public Optional<Refused> restsOnLine(OpenDecision open) {
        return restsOnLine(open, open.level());
    }

    Optional<Refused> restsOnLine(OpenDecision open, int level) {
        return lineAlone.refuses(open.employeeId(), level, open.cited(level));
    }

    Optional<Refused> standsAgainst(OpenDecision open, int level) {
        return against.stream()
                .flatMap(one -> one.certifying(open, level, open.cited(level)).stream())
                .findFirst();
    }

    /** The day on which what is held was decided: a renewal rests on what came after it. */
    private LocalDate decidedOn(HeldLevel level, List<DecisionTaken> taken) {
        return taken.stream()
                .filter(one -> level.certificateId().equals(one.certificateId()))
                .map(one -> day(one.decidedAt()))
                .findFirst()
                .orElse(level.since());
    }

    /** The levels that were declined to a person, or taken away, on the evidence there still is, the newest decision first. */
    public List<StandingDecline> declined(Long employeeId) {
        return declined(List.of(employeeId));
    }

    /** The same of these people, in one statement. */
    public List<StandingDecline> declined(Collection<Long> employeeIds) {
        if (employeeIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select new org.stupeni.certification.StandingDecline(x.employee, x.competency, x.level, x.decidedAt, xr.revokedAt) "
                                + StandingDecline.FROM + " where x.employee in :employees and "
                                + StandingDecline.CONDITION
                                + " order by x.decidedAt desc",
                        StandingDecline.class)
                .setParameter("employees", employeeIds)
                .setParameter("declined", Decision.Kind.DECLINED)
                .setParameter("decision", EvidenceKind.DECISION)
                .getResultList();
    }

    private List<DecisionTaken> taken(Long employeeId, String competency) {
        return entityManager
                .createQuery(
                        DecisionTaken.QUERY
                                + " where d.employee = :employee and d.competency = :competency order by d.number",
                        DecisionTaken.class)
                .setParameter("employee", employeeId)
                .setParameter("competency", competency)
                .getResultList();
    }
}
