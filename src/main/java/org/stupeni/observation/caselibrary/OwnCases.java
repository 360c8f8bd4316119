package org.stupeni.observation.caselibrary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stupeni.platform.Refused;

/** A person's own cases: written, sent, and what came of them. Of somebody else's it knows nothing. */
@ApplicationScoped
@Transactional
public class OwnCases {

    /** So many that wait for an answer a person may have: enough for everybody, too few to flood the trainers. */
    static final int MOST_WAITING = 20;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CaseSteps steps;

    @Inject
    Clock clock;

    /**
     * What was kept.
     *
     * @param traces what in it may tell who somebody is
     */
    public record Kept(Long id, Instant at, Set<TraceKind> traces) {}

    /**
     * Keeps what is typed so far into the case that was not sent yet; there is one for each person.
     *
     * @throws Refused if it is too long or holds a number that is kept nowhere
     */
    public Kept keep(Long me, NewCase typed) {
        CaseRules.demandKeepable(typed.text());
        ClientCase draft = draftOf(me)
                .flatMap(row -> steps.own(row.id(), me))
                .filter(ClientCase::isDraft)
                .orElse(null);
        if (draft == null) {
            draft = new ClientCase(me, clock.instant());
            draft.becomes(typed, clock.instant());
            try {
                entityManager.persist(draft);
                entityManager.flush();
            } catch (PersistenceException another) {
                throw new Refused("cases_act.begun_meanwhile");
            }
        } else {
            draft.becomes(typed, clock.instant());
        }
        return kept(draft);
    }

    /**
     * Keeps what is typed into a case of one's own that was not sent or was returned.
     *
     * @return nothing if the person has no such case
     * @throws Refused if it was sent or answered meanwhile, and as {@link #keep(Long, NewCase)}
     */
    public Optional<Kept> keep(Long me, Long caseId, NewCase typed) {
        return steps.own(caseId, me).map(own -> {
            own.demandWritable();
            CaseRules.demandKeepable(typed.text());
            own.becomes(typed, clock.instant());
            return kept(own);
        });
    }

    private static Kept kept(ClientCase own) {
        return new Kept(own.id(), own.savedAt(), PersonalTraces.kinds(own.text()));
    }

    /**
     * Sends a case to the trainers.
     *
     * @param harmless the {@link PersonalTraces#mark} of the traces that its contributor was shown and says tell nobody; empty for none
     * @return whether the person has such a case
     * @throws Refused if something is missing, traces were not looked at, it was sent already, or too many wait
     */
    public boolean send(Long me, Long caseId, String harmless) {
        Optional<ClientCase> found = steps.own(caseId, me);
        found.ifPresent(own -> {
            own.demandWritable();
            CaseRules.demandKeepable(own.text());
            own.send(clock.instant());
            if (!PersonalTraces.mark(own.text()).equals(harmless == null ? "" : harmless)) {
                throw new Refused("cases_act.look_again");
            }
            if (isSentAlready(me, own)) {
                throw new Refused("cases_act.sent_twice");
            }
            if (waiting(me) > MOST_WAITING) {
                throw new Refused("cases_act.too_many", MOST_WAITING);
            }
            steps.done(CaseStepKind.SENT, null, me, caseId);
        });
        return found.isPresent();
    }

    /** A form that is sent twice makes one case. */
    private boolean isSentAlready(Long me, ClientCase own) {
        return entityManager
                .createQuery(
                        "select c from ClientCase c where c.contributorId = :me and c.state = org.stupeni.observation.caselibrary.CaseState.SENT",
                        ClientCase.class)
                .setParameter("me", me)
                .getResultStream()
                .anyMatch(other -> !other.id().equals(own.id()) && other.text().equals(own.text()));
    }

    private long waiting(Long me) {
        return entityManager
                .createQuery(
                        "select count(c.id) from ClientCase c where c.contributorId = :me and c.state = org.stupeni.observation.caselibrary.CaseState.SENT",
                        Long.class)
                .setParameter("me", me)
                .getSingleResult();
    }

    /**
     * Takes back a case that is not accepted yet, or takes it out of the library: what was made of it stays. It stays in the own list.
     *
     * @return whether the person has such a case
     */
    public boolean withdraw(Long me, Long caseId) {
        Optional<ClientCase> found = steps.own(caseId, me);
        found.ifPresent(own -> {
            if (own.isAccepted()) {
                own.takeOut();
                steps.done(CaseStepKind.TAKEN_OUT, null, me, caseId);
            } else {
                own.withdraw();
                steps.done(CaseStepKind.WITHDRAWN, null, me, caseId);
            }
        });
        return found.isPresent();
    }

    /**
     * Throws away what was not sent: nobody has seen it.
     *
     * @return whether the person has such a case
     */
    public boolean drop(Long me, Long caseId) {
        Optional<ClientCase> found = steps.own(caseId, me);
        found.ifPresent(own -> {
            if (!own.isDraft()) {
                throw new Refused("cases_act.sent_already");
            }
            entityManager.remove(own);
        });
        return found.isPresent();
    }

    /** What a person has not sent yet. */
    public Optional<CaseRow> draftOf(Long me) {
        return entityManager
                .createQuery(CaseRow.QUERY + " where c.draftOf = :me", CaseRow.class)
                .setParameter("me", me)
                .getResultStream()
                .findFirst();
    }

    /** One of a person's own, or nothing. */
    public Optional<CaseRow> find(Long me, Long caseId) {
        return entityManager
                .createQuery(CaseRow.QUERY + " where c.id = :id and c.contributorId = :me", CaseRow.class)
                .setParameter("id", caseId)
                .setParameter("me", me)
                .getResultStream()
                .findFirst();
    }

    /** A person's cases, the newest first. */
    public List<CaseRow> of(Long me, int most) {
        return entityManager
                .createQuery(CaseRow.QUERY + " where c.contributorId = :me order by c.id desc", CaseRow.class)
                .setParameter("me", me)
                .setMaxResults(most)
                .getResultList();
    }

    /** What was done with an own case, the oldest first. */
    public List<CaseStepRow> steps(CaseRow own) {
        return steps.of(own.id());
    }
}
