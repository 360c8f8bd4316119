package org.stupeni.certification.pack;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was done to the certificates of a person: what somebody wanted done, and what came of it. */
record PackedMeasures(
        List<PackedMeasure> ordered, List<PackedSuspension> suspensions, List<PackedRevocation> revocations)
        implements NamesPeople {

    @Override
    public Stream<Long> people() {
        return Stream.of(
                        ordered.stream().flatMap(PackedMeasure::people),
                        suspensions.stream().flatMap(PackedSuspension::people),
                        revocations.stream().flatMap(PackedRevocation::people))
                .flatMap(Function.identity());
    }
}
