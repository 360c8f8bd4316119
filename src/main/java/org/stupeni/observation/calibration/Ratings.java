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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.observation.Checklists;
import org.stupeni.observation.Scene;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** What observers note of the scenes of a run, blind, until they end it and see the key. Of somebody else's run it knows nothing. */
@ApplicationScoped
@Transactional
public class Ratings {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Calibrations calibrations;

    @Inject
    Checklists checklists;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<CalibrationHappened> happened;

    /** One scene of an open run; nothing where the observer has no such run or scene. */
    public Optional<RatedScene> scene(long runId, int number, Long observerId) {
        return calibrations
                .own(runId, observerId, LockModeType.NONE)
                .filter(run -> run.isOpen()
                        && number >= 1
                        && number <= run.sheet().scenes().size())
                .map(run -> {
                    Sheet sheet = run.sheet();
                    Scene scene = sheet.scenes().get(number - 1);
                    return RatedScene.of(
                            run.row(),
                            number,
                            sheet,
                            items(sheet, scene),
                            ratings(runId).getOrDefault(scene.id(), Map.of()));
                });
    }

    /** The number of the first scene of an open run that is not wholly rated, else the last. */
    public int next(long runId, Long observerId) {
        Sheet sheet = calibrations
                .own(runId, observerId, LockModeType.NONE)
                .orElseThrow()
                .sheet();
        Map<String, Map<String, Integer>> ratings = ratings(runId);
        for (int i = 0; i < sheet.scenes().size(); i++) {
            if (!isRated(sheet.scenes().get(i), ratings)) {
                return i + 1;
            }
        }
        return sheet.scenes().size();
    }

    /**
     * Keeps what was noted of a scene.
     *
     * @return whether the observer has such a scene in an open run
     * @throws Refused if an item is left out or a mark is none of it
     */
    public boolean rate(long runId, int number, Long observerId, Map<String, Integer> marks) {
        return keep(runId, number, observerId, marks, true).isPresent();
    }

    /**
     * Keeps the marks of a scene that is rated bit by bit.
     *
     * @param marks those that have changed
     * @return when; nothing where the observer has no such scene in an open run
     * @throws Refused if there is no such item or a mark is none of it
     */
    public Optional<Instant> note(long runId, int number, Long observerId, Map<String, Integer> marks) {
        return keep(runId, number, observerId, marks, false);
    }

    private Optional<Instant> keep(long runId, int number, Long observerId, Map<String, Integer> marks, boolean whole) {
        return calibrations
                .own(runId, observerId, LockModeType.PESSIMISTIC_WRITE)
                .filter(run -> run.isOpen()
                        && number >= 1
                        && number <= run.sheet().scenes().size())
                .map(run -> {
                    Scene scene = run.sheet().scenes().get(number - 1);
                    List<ChecklistItem> items = items(run.sheet(), scene);
                    if (whole && !items.stream().allMatch(item -> marks.containsKey(item.id()))) {
                        throw new Refused("calibration_scene.incomplete");
                    }
                    return keep(runId, scene, items, marks);
                });
    }

    private Instant keep(long runId, Scene scene, List<ChecklistItem> items, Map<String, Integer> marks) {
        Instant now = clock.instant();
        List<CalibrationRating> known = rows(runId);
        marks.forEach((id, mark) -> {
            if (items.stream().noneMatch(item -> item.id().equals(id) && item.takes(mark))) {
                throw new Refused("observation_sheet.no_mark");
            }
            known.stream()
                    .filter(rating ->
                            rating.scene().equals(scene.id()) && rating.item().equals(id))
                    .findFirst()
                    .ifPresentOrElse(
                            rating -> rating.says(mark, now),
                            () -> entityManager.persist(new CalibrationRating(runId, scene.id(), id, mark, now)));
        });
        return now;
    }

    /**
     * Ends a run: from here on its key is open and nothing changes.
     *
     * @return whether the observer has such a run
     * @throws Refused if it is finished already, or something is not rated
     */
    public boolean finish(long runId, Long observerId) {
        Optional<CalibrationRun> own = calibrations.own(runId, observerId, LockModeType.PESSIMISTIC_WRITE);
        own.ifPresent(run -> {
            if (!run.isOpen()) {
                throw new Refused("calibration_finish.finished");
            }
            Map<String, Map<String, Integer>> ratings = ratings(runId);
            Sheet sheet = run.sheet();
            if (!sheet.scenes().stream().allMatch(scene -> isRated(scene, ratings))) {
                throw new Refused("calibration_finish.incomplete");
            }
            CalibrationRule.Outcome outcome = CalibrationRule.of(sheet.scenes().stream()
                    .flatMap(scene -> scene.key().entrySet().stream()
                            .map(expert -> new CalibrationRule.Rated(
                                    ratings.get(scene.id()).get(expert.getKey()),
                                    expert.getValue().level())))
                    .toList());
            Instant now = clock.instant();
            LocalDate today = calibrations.today();
            run.finish(
                    outcome,
                    today,
                    today.plusMonths(settings.calibrationMonths()).minusDays(1),
                    now);
            entityManager.flush();
            happened.fire(
                    outcome.isPassed()
                            ? CalibrationHappened.passed(observerId, runId, now)
                            : CalibrationHappened.failed(observerId, runId, now));
        });
        return own.isPresent();
    }

    /** The scenes of a finished run with their key; nothing of an open one, since rating is blind. */
    public List<ComparedScene> compared(long runId, Long observerId) {
        return calibrations
                .own(runId, observerId, LockModeType.NONE)
                .filter(run -> !run.isOpen())
                .map(run -> {
                    Map<String, Map<String, Integer>> ratings = ratings(runId);
                    Sheet sheet = run.sheet();
                    return sheet.scenes().stream()
                            .map(scene -> new ComparedScene(
                                    scene,
                                    items(sheet, scene).stream()
                                            .map(item -> new ComparedScene.Line(
                                                    item,
                                                    ratings.get(scene.id()).get(item.id()),
                                                    scene.key().get(item.id())))
                                            .toList()))
                            .toList();
                })
                .orElse(List.of());
    }

    private List<ChecklistItem> items(Sheet sheet, Scene scene) {
        return checklists.version(sheet.checklistHash()).items().stream()
                .filter(item -> scene.key().containsKey(item.id()))
                .toList();
    }

    private static boolean isRated(Scene scene, Map<String, Map<String, Integer>> ratings) {
        return ratings.getOrDefault(scene.id(), Map.of())
                .keySet()
                .containsAll(scene.key().keySet());
    }

    private Map<String, Map<String, Integer>> ratings(long runId) {
        return rows(runId).stream()
                .collect(Collectors.groupingBy(
                        CalibrationRating::scene,
                        HashMap::new,
                        Collectors.toMap(CalibrationRating::item, CalibrationRating::seen)));
    }

    private List<CalibrationRating> rows(long runId) {
        return entityManager
                .createQuery("select r from CalibrationRating r where r.runId = :run", CalibrationRating.class)
                .setParameter("run", runId)
                .getResultList();
    }
}
