package org.stupeni.observation.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stupeni.observation.TestObservations.COMPETENCY;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.observation.Observations;
import org.stupeni.observation.TestObservations;
import org.stupeni.platform.Refused;

@ExtendWith(ArquillianExtension.class)
class CalibrationsIT {

    @Inject
    Calibrations calibrations;

    @Inject
    Ratings ratings;

    @Inject
    Observers observers;

    @Inject
    Leanings leanings;

    @Inject
    Observations observations;

    @Inject
    TestObservations test;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    private Long me;
    private LocalDate today;

    @BeforeEach
    void anObserver() {
        me = people.with(Role.OBSERVER).id();
        today = observations.today();
    }

    @Test
    void whoRatesAsTheKeyDoesIsCalibratedForAYear() {
        long run = test.rate(me, 0);
        assertThat(calibrations.begin(me, COMPETENCY)).hasValue(run);
        assertThat(ratings.compared(run, me)).as("the key stays shut").isEmpty();
        assertThat(calibrations.certifies(me, COMPETENCY, today)).isFalse();

        assertThat(ratings.finish(run, me)).isTrue();

        assertThat(calibrations.certifies(me, COMPETENCY, today)).isTrue();
        assertThat(calibrations.certifies(me, "difficult-clients", today)).isFalse();
        assertThat(calibrations.certifies(me, COMPETENCY, today.minusDays(1))).isFalse();
        assertThat(calibrations.certifies(me, COMPETENCY, today.plusMonths(12).minusDays(1)))
                .isTrue();
        assertThat(calibrations.certifies(me, COMPETENCY, today.plusMonths(12))).isFalse();
        assertThat(calibrations.find(run, me).orElseThrow().deviation()).isEqualByComparingTo("0");
        assertThat(ratings.compared(run, me))
                .hasSize(5)
                .allSatisfy(scene -> assertThat(scene.lines()).isNotEmpty().allMatch(line -> line.distance() == 0));
        assertThat(trail.of(me))
                .contains("calibration.begun calibration:" + run, "calibration.passed calibration:" + run);
        refused("calibration_finish.finished", () -> ratings.finish(run, me));
        assertThat(ratings.scene(run, 1, me)).as("nothing can be changed").isEmpty();
        assertThat(ratings.rate(run, 1, me, Map.of())).isFalse();
        assertThat(ratings.note(run, 1, me, Map.of())).isEmpty();
        refused("calibration_start.too_soon", () -> calibrations.begin(me, COMPETENCY));
    }

    @Test
    void whoFailsTriesAgainTheNextDayTheOtherWayRound() {
        long failed = test.rate(me, 2);
        String first = ratings.scene(failed, 1, me).orElseThrow().title().ru();
        ratings.finish(failed, me);
        assertThat(calibrations.certifies(me, COMPETENCY, today)).isFalse();
        assertThat(trail.of(me)).contains("calibration.failed calibration:" + failed);
        refused("calibration_start.too_soon", () -> calibrations.begin(me, COMPETENCY));
        assertThat(standing().nextOn()).isEqualTo(today.plusDays(1));

        test.daysPass(failed, 1);
        long again = calibrations.begin(me, COMPETENCY).orElseThrow();

        assertThat(ratings.scene(again, 5, me).orElseThrow().title().ru()).isEqualTo(first);
        test.rate(me, 0);
        ratings.finish(again, me);
        assertThat(standing().validUntil()).isEqualTo(today.plusMonths(12).minusDays(1));
        ObserverFigures figures = observers.of(me);
        assertThat(figures.standings().get(COMPETENCY).holds().id()).isEqualTo(again);
        assertThat(figures.standings().get(COMPETENCY).drift()).isNotNull();
        assertThat(figures.severity()).isEmpty();
    }

    @Test
    void aFailedRunTakesNothingAwayAndAnOldOneEnds() {
        long passed = test.calibrate(me);
        test.daysPass(passed, 300);
        long failed = test.rate(me, 2);
        ratings.finish(failed, me);
        assertThat(calibrations.certifies(me, COMPETENCY, today)).isTrue();

        test.daysPass(passed, 100);
        assertThat(calibrations.certifies(me, COMPETENCY, today)).isFalse();
        assertThat(standing().isCalibrated()).isFalse();
        assertThat(standing().endedOn()).as("not as if there had been none").isBetween(today.minusDays(40), today);
    }

    @Test
    void whereThereAreTooFewScenesNobodyBegins() {
        test.withoutScenes(() -> {
            refused("calibration_start.no_scenes", () -> calibrations.begin(me, COMPETENCY));
            assertThat(standing().offered()).isFalse();
        });
        assertThat(standing().offered()).isTrue();
    }

    @Test
    void everyItemOfEverySceneIsRated() {
        long run = calibrations.begin(me, COMPETENCY).orElseThrow();
        assertThat(ratings.next(run, me)).isEqualTo(1);
        RatedScene scene = ratings.scene(run, 1, me).orElseThrow();
        Map<String, Integer> marks = new HashMap<>(test.key(scene, 0));
        String item = scene.items().get(0).id();
        marks.put(item, 9);
        refused("observation_sheet.no_mark", () -> ratings.rate(run, 1, me, marks));
        marks.remove(item);
        refused("calibration_scene.incomplete", () -> ratings.rate(run, 1, me, marks));
        refused("calibration_finish.incomplete", () -> ratings.finish(run, me));

        ratings.rate(run, 1, me, test.key(scene, 0));

        assertThat(ratings.scene(run, 1, me).orElseThrow().own()).isEqualTo(test.key(scene, 0));
        assertThat(ratings.next(run, me)).isEqualTo(2);
        refused("calibration_finish.incomplete", () -> ratings.finish(run, me));
    }

    @Test
    void whatIsMarkedOfASceneIsKeptMarkByMark() {
        long run = calibrations.begin(me, COMPETENCY).orElseThrow();
        RatedScene scene = ratings.scene(run, 1, me).orElseThrow();
        String first = scene.items().get(0).id();
        String second = scene.items().get(1).id();

        assertThat(ratings.note(run, 1, me, Map.of(first, 4))).isPresent();
        assertThat(ratings.note(run, 1, me, Map.of(second, 0))).isPresent();
        assertThat(ratings.note(run, 1, me, Map.of(first, 5))).isPresent();

        assertThat(ratings.scene(run, 1, me).orElseThrow().own())
                .containsOnly(Map.entry(first, 5), Map.entry(second, 0));
        assertThat(ratings.next(run, me)).isEqualTo(1);
        refused("calibration_finish.incomplete", () -> ratings.finish(run, me));
        refused("observation_sheet.no_mark", () -> ratings.note(run, 1, me, Map.of(first, 9)));
        refused("observation_sheet.no_mark", () -> ratings.note(run, 1, me, Map.of("nothing", 3)));
        assertThat(ratings.note(run, 6, me, Map.of(first, 3))).isEmpty();
    }

    @Test
    void ofForeignRunsNobodyKnows() {
        long run = test.rate(me, 0);
        Long stranger = people.with(Role.OBSERVER).id();
        assertThat(calibrations.begin(me, "nothing")).isEmpty();
        for (long unknown : new long[] {run, -1}) {
            assertThat(calibrations.find(unknown, stranger)).isEmpty();
            assertThat(ratings.scene(unknown, 1, stranger)).isEmpty();
            assertThat(ratings.rate(unknown, 1, stranger, Map.of())).isFalse();
            assertThat(ratings.note(unknown, 1, stranger, Map.of())).isEmpty();
            assertThat(ratings.finish(unknown, stranger)).isFalse();
            assertThat(ratings.compared(unknown, stranger)).isEmpty();
        }
        assertThat(ratings.scene(run, 0, me)).isEmpty();
        assertThat(ratings.scene(run, 6, me)).isEmpty();
    }

    @Test
    void severityIsToldFromFivePeopleOnWhomOthersSawTooAndDriftFromTen() {
        Long other = people.with(Role.OBSERVER).id();
        test.calibrate(me);
        test.calibrate(other);
        for (int i = 0; i < Observers.FEWEST_PEOPLE; i++) {
            assertThat(observers.of(me).severity()).isEmpty();
            Long employee = people.employee().id();
            test.seenEarlier(test.signed(me, employee, 3), 40);
            test.seenEarlier(test.signed(other, employee, 4), 40);
        }

        assertThat(observers.of(me).observations()).isEqualTo(5);
        assertThat(observers.of(me).severity()).hasValueSatisfying(severity -> {
            assertThat(severity.steps().value()).isEqualTo(-1.0);
            assertThat(severity.n()).isEqualTo(5);
        });
        for (int i = 0; i < Observers.FEWEST_PEOPLE; i++) {
            assertThat(observers.of(me).drift()).isEmpty();
            Long employee = people.employee().id();
            test.signed(me, employee, 4);
            test.signed(other, employee, 3);
        }
        assertThat(observers.of(me).drift()).hasValueSatisfying(drift -> {
            assertThat(drift.steps().value()).isEqualTo(2.0);
            assertThat(drift.n()).isEqualTo(10);
            assertThat(drift.isCertain()).isTrue();
        });
        assertThat(observers.of(other).drift())
                .hasValueSatisfying(drift -> assertThat(drift.steps().value()).isEqualTo(-2.0));
        assertThat(observers.of(me).severity())
                .hasValueSatisfying(
                        severity -> assertThat(severity.steps().value()).isZero());
        assertThat(observers.count()).isGreaterThanOrEqualTo(2);
        assertThat(observers.list(0, (int) observers.count()))
                .extracting(ObserverFigures::observerId)
                .doesNotHaveDuplicates()
                .hasSize((int) observers.count())
                .contains(me, other);
    }

    @Test
    void ofAllTogetherTheMiddleIsToldFromFiveObserversOn() {
        for (int i = 0; i < Observers.FEWEST_OBSERVERS; i++) {
            test.calibrate(people.with(Role.OBSERVER).id());
        }
        CompetencyLeanings all =
                leanings.byCompetency(List.of(COMPETENCY, "nothing")).get(COMPETENCY);

        assertThat(all.key()).hasValueSatisfying(key -> {
            assertThat(key.observers()).isGreaterThanOrEqualTo(Observers.FEWEST_OBSERVERS);
            assertThat(key.low()).isLessThanOrEqualTo(key.median());
            assertThat(key.high()).isGreaterThanOrEqualTo(key.median());
        });
        assertThat(leanings.byCompetency(List.of("nothing")).get("nothing").key())
                .isEmpty();
    }

    private CalibrationStanding standing() {
        return calibrations.of(me).stream()
                .filter(one -> one.competency().equals(COMPETENCY))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
