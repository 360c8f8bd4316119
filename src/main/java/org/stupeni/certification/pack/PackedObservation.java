package org.stupeni.certification.pack;

import java.math.BigDecimal;
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
     * The run that the observer passed, as far as it decides; how severe the observer is stays between them and HR.
     *
     * @param number which try of the observer it was
     * @param rated how many marks were compared with those of experts
     * @param deviation the mean distance from them
     * @param far how many were further than one level away
     */
    record Calibration(
            Long run,
            int number,
            Instant finishedAt,
            LocalDate passedOn,
            LocalDate validUntil,
            Integer rated,
            BigDecimal deviation,
            Integer far) {

        static Calibration of(RunRow run) {
            return new Calibration(
                    run.id(),
                    run.number(),
                    run.finishedAt(),
                    run.passedOn(),
                    run.validUntil(),
                    run.rated(),
                    run.deviation(),
                    run.far());
        }
    }

    @Override
    public Stream<Long> people() {
        return Stream.of(observation.observer());
    }
}
