package org.stupeni.desk;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Something an administrator should know or do, the most urgent first. */
public enum HealthWarning {
    LOW_DISK(signs -> signs.machine().diskFree() < HealthWarning.LEAST_DISK),
    LOW_MEMORY(signs -> signs.machine().memoryUsed() > 0.9 * signs.machine().memoryMost()),
    SLOW_DATABASE(signs -> signs.database().answersMillis() >= HealthWarning.SLOW_MILLIS),
    JOBS_TROUBLED(Signs::jobsTroubled),
    COURSES_EDITED(Signs::coursesNotTaken),
    DEMO(Signs::demo),
    DERBY(signs -> signs.database().embedded()),
    COOKIES(signs -> !signs.demo() && !signs.secureCookies()),
    ADDRESS(signs -> !signs.demo() && !signs.addressed());

    private static final long LEAST_DISK = 1L << 30;
    private static final long SLOW_MILLIS = 1_000;

    private final Predicate<Signs> shows;

    HealthWarning(Predicate<Signs> shows) {
        this.shows = shows;
    }

    /** What these signs warn of. */
    static List<HealthWarning> of(Signs signs) {
        return Arrays.stream(values())
                .filter(warning -> warning.shows.test(signs))
                .toList();
    }

    /** Whether something is about to break, rather than to be known. */
    public boolean isUrgent() {
        return compareTo(JOBS_TROUBLED) <= 0;
    }

    /**
     * What warnings are read from.
     *
     * @param addressed whether somebody has set the address that stands in certificates
     * @param coursesNotTaken whether the folder of courses holds what was not published, since the course was edited in the portal
     */
    record Signs(
            boolean demo,
            HealthReport.Database database,
            HealthReport.Machine machine,
            boolean secureCookies,
            boolean addressed,
            boolean jobsTroubled,
            boolean coursesNotTaken) {}
}
