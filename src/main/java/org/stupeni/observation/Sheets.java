package org.stupeni.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** Keeps what an observer notes, item by item, the moment it is noted. What comes a second time changes nothing; the last word counts. */
@ApplicationScoped
@Transactional
public class Sheets {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Checklists checklists;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * The receipt of what was kept.
     *
     * @param observed how many items have been observed
     * @param items how many the checklist has
     */
    public record Saved(Instant at, int observed, int items) {}

    /**
     * Keeps what was noted of some items.
     *
     * @param marks the level of an item, or {@link Mark#NOT_OBSERVED}
     * @return nothing where the observer has no such observation
     * @throws Refused if it is signed, or an item or a level is none of the checklist's
     */
    public Optional<Saved> mark(long id, Long observerId, Map<String, Integer> marks) {
        return draft(id, observerId).map(draft -> {
            draft.demandDraft();
            Instant now = clock.instant();
            Checklist checklist = checklists.version(draft.checklistHash());
            List<ObservationMark> known = marks(id);
            marks.forEach((item, seen) -> {
                if (checklist.item(item).filter(one -> one.takes(seen)).isEmpty()) {
                    throw new Refused("observation_sheet.no_mark");
                }
                known.stream()
                        .filter(mark -> mark.item().equals(item))
                        .findFirst()
                        .ifPresentOrElse(
                                mark -> mark.says(seen, now),
                                () -> entityManager.persist(new ObservationMark(id, item, seen, now)));
            });
            return saved(draft, checklist, now);
        });
    }

    /**
     * Keeps what is said of the situation.
     *
     * @return nothing where the observer has no such observation
     * @throws Refused if it is signed, something is too long, or the day cannot be
     */
    public Optional<Saved> describe(long id, Long observerId, Details details) {
        return describe(id, observerId, known -> details);
    }

    /**
     * The same for who says a part of it: what is said elsewhere meanwhile stays.
     *
     * @param said makes of what is known what is to be kept
     */
    public Optional<Saved> describe(long id, Long observerId, UnaryOperator<Details> said) {
        return draft(id, observerId).map(draft -> {
            draft.demandDraft();
            Instant now = clock.instant();
            Details details = said.apply(draft.details());
            Details kept = draft.replacesId() == null ? details : withDay(details, draft.seenOn());
            boolean correction = draft.replacesId() != null;
            kept.problems(LocalDate.ofInstant(now, settings.zone())).forEach((field, refused) -> {
                if (!correction || !field.equals("seen-on")) {
                    throw refused;
                }
            });
            draft.isDescribedBy(kept, now);
            return saved(draft, checklists.version(draft.checklistHash()), now);
        });
    }

    private static Details withDay(Details details, LocalDate day) {
        return new Details(details.situation(), details.difficulty(), details.happening(), details.comment(), day);
    }

    private Saved saved(Observation draft, Checklist checklist, Instant now) {
        draft.saved(now);
        entityManager.flush();
        long observed = marks(draft.id()).stream()
                .filter(mark -> mark.mark().isObserved())
                .count();
        return new Saved(now, (int) observed, checklist.items().size());
    }

    private List<ObservationMark> marks(long id) {
        return entityManager
                .createQuery("select m from ObservationMark m where m.observationId = :id", ObservationMark.class)
                .setParameter("id", id)
                .getResultList();
    }

    private Optional<Observation> draft(long id, Long observerId) {
        return Optional.ofNullable(entityManager.find(Observation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.isBy(observerId));
    }
}
