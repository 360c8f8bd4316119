package org.stupeni.observation.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.observation.Certifying;
import org.stupeni.observation.Checklists;
import org.stupeni.observation.Forms;
import org.stupeni.observation.Scene;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** The runs of observers: begun by themselves, rated and finished by {@link Ratings}, and looked up by whoever asks whether an observation counts. */
@ApplicationScoped
@Transactional
public class Calibrations implements Certifying {

    private static final String ROW = """
            select new org.stupeni.observation.calibration.RunRow(r.id, r.observerId, r.competency, r.number, r.state,
                r.begunAt, r.finishedAt, r.rated, r.deviation, r.far, r.bias, r.passedOn, r.validUntil)
            from CalibrationRun r
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Forms forms;

    @Inject
    Checklists checklists;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<CalibrationHappened> happened;

    @Override
    public boolean certifies(Long observerId, String competency, LocalDate seenOn) {
        return runs(List.of(observerId)).stream()
                .anyMatch(run -> run.competency().equals(competency) && run.holdsOn(seenOn));
    }

    /** The newest run that made what this observer saw on a day count when it was signed. */
    public Optional<RunRow> certifying(Long observerId, String competency, LocalDate seenOn, Instant signedAt) {
        return runs(List.of(observerId)).stream()
                .filter(run -> run.competency().equals(competency) && run.holdsOn(seenOn))
                .filter(run -> !run.finishedAt().isAfter(signedAt))
                .findFirst();
    }

    /** How an observer stands today in every competency that has a checklist. */
    public List<CalibrationStanding> of(Long observerId) {
        List<RunRow> runs = runs(List.of(observerId));
        return new TreeMap<>(forms.scenes())
                .entrySet().stream()
                        .map(scenes -> standing(
                                scenes.getKey(),
                                runs.stream()
                                        .filter(run -> run.competency().equals(scenes.getKey()))
                                        .toList(),
                                scenes.getValue().size()))
                        .toList();
    }

    /**
     * @param runs of one observer in this competency, the newest first
     * @param scenes how many there are
     */
    private CalibrationStanding standing(String competency, List<RunRow> runs, int scenes) {
        LocalDate today = today();
        RunRow last = runs.stream().filter(run -> !run.isOpen()).findFirst().orElse(null);
        LocalDate next = last == null ? today : dayAfter(last);
        LocalDate lastDay = runs.stream()
                .filter(RunRow::isPassed)
                .map(RunRow::validUntil)
                .max(LocalDate::compareTo)
                .orElse(null);
        boolean over = lastDay != null && lastDay.isBefore(today);
        return new CalibrationStanding(
                competency,
                over ? null : lastDay,
                over ? lastDay : null,
                runs.stream().filter(RunRow::isOpen).findFirst().orElse(null),
                last,
                next.isAfter(today) ? next : null,
                scenes >= Scene.FEWEST);
    }

    private LocalDate dayAfter(RunRow finished) {
        return LocalDate.ofInstant(finished.finishedAt(), settings.zone()).plusDays(1);
    }

    /** The runs of these observers, the newest first. */
    List<RunRow> runs(Collection<Long> observerIds) {
        if (observerIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(ROW + "where r.observerId in :observers order by r.begunAt desc, r.id desc", RunRow.class)
                .setParameter("observers", observerIds)
                .getResultList();
    }

    /** The finished runs of everybody who is still there, the newest first. */
    List<RunRow> finishedByPresent() {
        return entityManager
                .createQuery(ROW + """
                        where r.state <> :open and exists (select e.id from Employee e where e.id = r.observerId and (e.leftOn is null or e.leftOn > :today))
                        order by r.finishedAt desc, r.id desc
                        """, RunRow.class)
                .setParameter("open", RunState.OPEN)
                .setParameter("today", today())
                .getResultList();
    }

    /** Every run that was finished, the newest first, whoever is there still. */
    public List<RunRow> finished(int first, int most) {
        return entityManager
                .createQuery(ROW + "where r.state <> :open order by r.finishedAt desc, r.id desc", RunRow.class)
                .setParameter("open", RunState.OPEN)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Begins a run, or finds the one that was begun.
     *
     * @return its id; nothing if there is no such competency to observe
     * @throws Refused if there are too few scenes, or the last run ended today
     */
    public Optional<Long> begin(Long observerId, String competency) {
        Optional<Checklist> checklist = forms.checklist(competency);
        if (checklist.isEmpty()) {
            return Optional.empty();
        }
        List<RunRow> runs = runs(List.of(observerId)).stream()
                .filter(run -> run.competency().equals(competency))
                .toList();
        List<Scene> offered = forms.scenes(competency);
        CalibrationStanding standing = standing(competency, runs, offered.size());
        if (standing.open() != null) {
            return Optional.of(standing.open().id());
        }
        if (!standing.offered()) {
            throw new Refused("calibration_start.no_scenes");
        }
        if (standing.nextOn() != null) {
            throw new Refused("calibration_start.too_soon");
        }
        int number = runs.size() + 1;
        List<Scene> scenes = SceneOrder.of(offered, observerId, number);
        Instant now = clock.instant();
        CalibrationRun run = CalibrationRun.begin(
                observerId, competency, number, new Sheet(scenes, checklists.freeze(checklist.get())), now);
        entityManager.persist(run);
        entityManager.flush();
        happened.fire(CalibrationHappened.begun(observerId, run.id(), now));
        return Optional.of(run.id());
    }

    /** A run of this observer, open or not. */
    public Optional<RunRow> find(long runId, Long observerId) {
        return own(runId, observerId, LockModeType.NONE).map(CalibrationRun::row);
    }

    /** The run itself, if it is this observer's. */
    Optional<CalibrationRun> own(long runId, Long observerId, LockModeType lock) {
        return Optional.ofNullable(entityManager.find(CalibrationRun.class, runId, lock))
                .filter(run -> run.isBy(observerId));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }
}
