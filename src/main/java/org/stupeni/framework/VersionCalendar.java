package org.stupeni.framework;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which version is in force on which day. Pure.
 *
 * <p>A version is in force from its first day until the first day of the next one; one that was withdrawn never is. Of two with the same first day the later
 * one counts for the whole of it.
 *
 * @param versions all that were ever published, by number
 * @param zone the organisation's
 */
record VersionCalendar(List<VersionHead> versions, ZoneId zone) {

    VersionCalendar {
        versions = List.copyOf(versions);
    }

    /** The number of the version in force on that day: for a day before the first version that one; 0 where nothing was ever published. */
    int numberOn(LocalDate day) {
        return standing()
                .filter(version -> !version.effectiveOn(zone).isAfter(day))
                .max(Comparator.<VersionHead, LocalDate>comparing(version -> version.effectiveOn(zone))
                        .thenComparing(VersionHead::number))
                .or(() -> standing().findFirst())
                .map(VersionHead::number)
                .orElse(0);
    }

    /** The version whose first day is still to come. */
    Optional<VersionHead> announced(LocalDate today) {
        return standing()
                .filter(version -> version.effectiveOn(zone).isAfter(today))
                .findFirst();
    }

    /** The newest version that was not withdrawn. */
    Optional<VersionHead> newest() {
        return standing().reduce((one, later) -> later);
    }

    Optional<VersionHead> find(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    int nextNumber() {
        return versions.stream().mapToInt(VersionHead::number).max().orElse(0) + 1;
    }

    private Stream<VersionHead> standing() {
        return versions.stream().filter(version -> !version.isWithdrawn());
    }
}
