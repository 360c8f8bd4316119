package org.stupeni.observation.calibration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.platform.Json;

/** One try of an observer at the scenes of a competency: begun, rated scene by scene, and finished for good. */
@Entity
@Table(name = "calibration_run")
class CalibrationRun {

    @Id
    @SequenceGenerator(name = "calibration_run", sequenceName = "calibration_run_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calibration_run")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "observer_id", nullable = false)
    private Long observerId;

    @Column(name = "competency", nullable = false, length = 60)
    private String competency;

    /** Which try it is, from 1. */
    @Column(name = "number", nullable = false)
    private int number;

    /** The {@link Sheet} as JSON. */
    @Lob
    @Column(name = "sheet", nullable = false)
    private String sheet;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private RunState state;

    /** Observer and competency while it is open, else null: unique, so that nobody rates twice at once. */
    @Column(name = "open_marker", length = 100)
    private String openMarker;

    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "rated")
    private Integer rated;

    @Column(name = "deviation", precision = 6, scale = 3)
    private BigDecimal deviation;

    @Column(name = "far")
    private Integer far;

    @Column(name = "bias", precision = 6, scale = 3)
    private BigDecimal bias;

    /** The first day on which the observer is calibrated by it, or null. */
    @Column(name = "passed_on")
    private LocalDate passedOn;

    /** The last day. */
    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected CalibrationRun() {}

    static CalibrationRun begin(Long observerId, String competency, int number, Sheet sheet, Instant now) {
        CalibrationRun run = new CalibrationRun();
        run.observerId = observerId;
        run.competency = competency;
        run.number = number;
        run.sheet = Json.write(sheet);
        run.state = RunState.OPEN;
        run.openMarker = marker(observerId, competency);
        run.begunAt = now;
        return run;
    }

    static String marker(Long observerId, String competency) {
        return observerId + "/" + competency;
    }

    /** @param until the last day it holds, if it is passed */
    void finish(CalibrationRule.Outcome outcome, LocalDate today, LocalDate until, Instant now) {
        state = outcome.isPassed() ? RunState.PASSED : RunState.FAILED;
        openMarker = null;
        finishedAt = now;
        rated = outcome.rated();
        deviation = outcome.deviation();
        far = outcome.far();
        bias = outcome.bias();
        if (outcome.isPassed()) {
            passedOn = today;
            validUntil = until;
        }
    }

    boolean isOpen() {
        return state == RunState.OPEN;
    }

    boolean isBy(Long observer) {
        return observerId.equals(observer);
    }

    Sheet sheet() {
        return Json.read(sheet, Sheet.class);
    }

    RunRow row() {
        return new RunRow(
                id,
                observerId,
                competency,
                number,
                state,
                begunAt,
                finishedAt,
                rated,
                deviation,
                far,
                bias,
                passedOn,
                validUntil);
    }

    Long id() {
        return id;
    }
}
