package org.stupeni.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.observation.calibration.Calibrations;
import org.stupeni.observation.calibration.RatedScene;
import org.stupeni.observation.calibration.Ratings;

/** What tests do with observations in a few words: calibrate somebody, fill a sheet, let days pass, let HR have decided. */
@ApplicationScoped
@Transactional
public class TestObservations implements DecidedSince {

    public static final String COMPETENCY = "client-orientation";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Calibrations calibrations;

    @Inject
    Ratings ratings;

    @Inject
    Forms forms;

    @Inject
    Observations observations;

    @Inject
    Sheets sheets;

    @Inject
    Signings signings;

    private final Set<Long> decided = ConcurrentHashMap.newKeySet();

    @Override
    public boolean isDecided(Long employeeId, String competency, Instant since) {
        return decided.contains(employeeId);
    }

    public void decideAbout(Long employeeId) {
        decided.add(employeeId);
    }

    /** Rates every scene as the key does, but this much off. */
    public long rate(Long observer, int off) {
        long run = calibrations.begin(observer, COMPETENCY).orElseThrow();
        for (int number = 1; ratings.scene(run, number, observer).isPresent(); number++) {
            RatedScene scene = ratings.scene(run, number, observer).orElseThrow();
            ratings.rate(run, number, observer, key(scene, off));
        }
        return run;
    }

    public Map<String, Integer> key(RatedScene rated, int off) {
        Scene scene = forms.scenes(COMPETENCY).stream()
                .filter(one -> one.title().equals(rated.title()))
                .findFirst()
                .orElseThrow();
        return rated.items().stream()
                .collect(Collectors.toMap(
                        ChecklistItem::id,
                        item -> off(item, scene.key().get(item.id()).level(), off)));
    }

    private static int off(ChecklistItem item, int level, int off) {
        return level == Mark.NOT_OBSERVED || off == 0
                ? level
                : item.levels().stream()
                        .filter(other -> Math.abs(other - level) >= off)
                        .findFirst()
                        .orElse(level);
    }

    /** Does something while there is not a single scene to rate. */
    public void withoutScenes(Runnable deed) {
        List<Scene> scenes = forms.checklists().stream()
                .flatMap(checklist -> forms.scenes(checklist.competency()).stream())
                .toList();
        forms.keep(forms.checklists(), forms.rolePlays(), List.of());
        try {
            deed.run();
        } finally {
            forms.keep(forms.checklists(), forms.rolePlays(), scenes);
        }
    }

    /** Makes of this observer a calibrated one. */
    public long calibrate(Long observer) {
        long run = rate(observer, 0);
        ratings.finish(run, observer);
        return run;
    }

    /** Lets a run have ended so many days earlier. */
    public void daysPass(long run, int days) {
        Object[] known = (Object[]) entityManager
                .createQuery("select r.finishedAt, r.passedOn, r.validUntil from CalibrationRun r where r.id = :id")
                .setParameter("id", run)
                .getSingleResult();
        entityManager
                .createQuery("update CalibrationRun r set r.finishedAt = :finished where r.id = :id")
                .setParameter("finished", ((Instant) known[0]).minusSeconds(86_400L * days))
                .setParameter("id", run)
                .executeUpdate();
        if (known[1] != null) {
            entityManager
                    .createQuery(
                            "update CalibrationRun r set r.passedOn = :passed, r.validUntil = :until where r.id = :id")
                    .setParameter("passed", ((LocalDate) known[1]).minusDays(days))
                    .setParameter("until", ((LocalDate) known[2]).minusDays(days))
                    .setParameter("id", run)
                    .executeUpdate();
        }
    }

    /** A draft with everything that signing asks for: a hard situation, every item at this level or, where it has none, its highest. */
    public long filled(Long observer, Long employee, int level) {
        long id = observations.begin(observer, employee, COMPETENCY).orElseThrow();
        sheets.mark(
                id,
                observer,
                forms.checklist(COMPETENCY).orElseThrow().items().stream()
                        .limit(4)
                        .collect(Collectors.toMap(
                                ChecklistItem::id,
                                item -> item.levels().contains(level)
                                        ? level
                                        : item.levels().get(item.levels().size() - 1))));
        sheets.describe(id, observer, details(observations.today()));
        return id;
    }

    public Details details(LocalDate seenOn) {
        return new Details(Situation.HARD, Difficulty.RUSH, "A queue and no receipt", "Well done", seenOn);
    }

    public long signed(Long observer, Long employee, int level) {
        long id = filled(observer, employee, level);
        signings.sign(id, observer, Purpose.EVIDENCE, level);
        return id;
    }

    /** Lets a draft be of so many days earlier. */
    public void seenEarlier(long id, int days) {
        entityManager
                .createQuery("update Observation o set o.seenOn = :day where o.id = :id")
                .setParameter("day", observations.today().minusDays(days))
                .setParameter("id", id)
                .executeUpdate();
    }

    public long countPhotos(String hash) {
        return entityManager
                .createQuery("select count(p.hash) from ObservationPhoto p where p.hash = :hash", Long.class)
                .setParameter("hash", hash)
                .getSingleResult();
    }
}
