package org.stupeni.certification.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.stupeni.observation.ObservationRecord;
import org.stupeni.observation.calibration.RunRow;

/**
 * An observation with what made the observer's word count.
 *
 * @param calibration null where it does not count
 */
record PackedObservation(ObservationRecord observation, Calibration calibration) implements NamesPeople {

    /**
     * The run that the observer passed, as far as it decides; how far the marks were from those of experts is the observer's own.
     *
     * @param number which try of the observer it was
     */
    record Calibration(Long run, int number, Instant finishedAt, LocalDate passedOn, LocalDate validUntil) {

        static Calibration of(RunRow run) {
            return new Calibration(run.id(), run.number(), run.finishedAt(), run.passedOn(), run.validUntil());
        }
    }

    @Override
    public Stream<Long> people() {
        return Stream.of(observation.observer());
    }
}
