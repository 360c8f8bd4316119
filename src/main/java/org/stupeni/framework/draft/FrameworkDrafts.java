package org.stupeni.framework.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkRules;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.FrameworkVersions;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;

/** The draft of the framework: begun, edited part by part, published or discarded. Who comes second to one and the same thing is told so. */
@ApplicationScoped
@Transactional
@ActivateRequestContext
public class FrameworkDrafts {

    private static final ReasonRule DISCARD =
            new ReasonRule("rules_discard.no_reason", "rules_discard.long_reason", FrameworkDraft.LONGEST_REASON);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Frameworks frameworks;

    @Inject
    FrameworkVersions versions;

    @Inject
    FolderMerges merges;

    @Inject
    @Any
    Instance<Impacts> impacts;

    @Inject
    Clock clock;

    @Inject
    Event<FrameworkDraftHappened> happened;

    /** The draft that is being edited, if there is one. */
    public Optional<Draft> open() {
        return found(DraftState.OPEN);
    }

    /** A state of the folder of courses that waits until the open draft is settled. */
    public Optional<Draft> waiting() {
        return found(DraftState.WAITING);
    }

    private Optional<Draft> found(DraftState state) {
        return entityManager
                .createQuery("select d from FrameworkDraft d where d.openMarker = :state", FrameworkDraft.class)
                .setParameter("state", state.name())
                .getResultStream()
                .findFirst()
                .map(FrameworkDraft::draft);
    }

    /**
     * Begins a draft as a copy of a version.
     *
     * @throws Refused if there is one already, or no such version
     */
    public void begin(int number, Long by) {
        Framework content = frameworks
                .find(number)
                .map(FrameworkVersion::framework)
                .orElseThrow(() -> new Refused("rules_draft.no_version"));
        Instant now = clock.instant();
        FrameworkDraft draft = FrameworkDraft.of(number, content, by, now);
        keep(draft);
        happened.fire(FrameworkDraftHappened.begun(by, draft.id(), now));
    }

    /**
     * Takes up the state of the folder that waits.
     *
     * @throws Refused if a draft is open, or nothing waits
     */
    public void takeUp(Long by) {
        FrameworkDraft draft =
                locked(waiting().orElseThrow(FrameworkDrafts::closed).id());
        if (!draft.isWaiting()) {
            throw closed();
        }
        Instant now = clock.instant();
        FrameworkVersion newest = frameworks.newest().orElseThrow();
        draft.open(newest.number(), merges.of(draft.draft().file()), by, now);
        keep(draft);
        happened.fire(FrameworkDraftHappened.begun(by, draft.id(), now));
    }

    private void keep(FrameworkDraft draft) {
        try {
            entityManager.persist(draft);
            entityManager.flush();
        } catch (PersistenceException another) {
            throw new Refused("rules_draft.there_is_one");
        }
    }

    /**
     * Changes one part of the draft.
     *
     * @param seen the part's fingerprint when the form was made
     * @throws Refused if the draft is settled, or somebody else has changed this part meanwhile
     */
    public void change(Long draftId, DraftPart part, String seen, UnaryOperator<Framework> edit, Long by) {
        FrameworkDraft draft = openOne(draftId);
        Framework now = draft.draft().framework();
        if (!part.seen(now).equals(seen)) {
            throw new Refused("rules_draft.changed");
        }
        draft.becomes(edit.apply(now), by, clock.instant());
        entityManager.flush();
    }

    /**
     * Ends the draft without publishing it. The row stays, with the reason.
     *
     * @throws Refused without a reason, or if it is settled
     */
    public void discard(Long draftId, String why, Long by) {
        DISCARD.required(why);
        FrameworkDraft draft = locked(draftId);
        if (draft == null || !draft.isOpen() && !draft.isWaiting()) {
            throw closed();
        }
        Instant now = clock.instant();
        draft.discard(why.strip(), by, now);
        entityManager.flush();
        happened.fire(FrameworkDraftHappened.discarded(by, draftId, now));
    }

    /**
     * Publishes the draft as the next version.
     *
     * @param hash the content as the publisher saw it
     * @param figure what it changes for people, as the publisher saw and confirmed it, see {@link ImpactFigure#seen}
     * @return the number of the version
     * @throws Refused if the draft is settled or was edited meanwhile, if what it changes was not computed or not confirmed, and as
     *     {@link FrameworkVersions#publish} does
     */
    public int publish(Long draftId, String hash, LocalDate effectiveOn, String note, String figure, Long by) {
        FrameworkDraft draft = openOne(draftId);
        if (!draft.hash().equals(hash)) {
            throw new Refused("rules_publish.changed");
        }
        if (!FrameworkRules.check(draft.draft().framework()).isEmpty()) {
            throw new Refused("rules_publish.problems");
        }
        for (Impacts known : impacts) {
            ImpactFigure now = known.of(hash).orElseThrow(() -> new Refused("rules_publish.no_figure"));
            if (!now.seen().equals(figure)) {
                throw new Refused("rules_publish.not_confirmed");
            }
        }
        int number = versions.publish(draft.draft().framework(), effectiveOn, note, by);
        draft.publish(by, clock.instant());
        entityManager.flush();
        return number;
    }

    private FrameworkDraft openOne(Long draftId) {
        FrameworkDraft draft = locked(draftId);
        if (draft == null || !draft.isOpen()) {
            throw closed();
        }
        return draft;
    }

    private FrameworkDraft locked(Long draftId) {
        return draftId == null
                ? null
                : entityManager.find(FrameworkDraft.class, draftId, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Refused closed() {
        return new Refused("rules_draft.closed");
    }
}
