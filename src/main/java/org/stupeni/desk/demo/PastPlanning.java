package org.stupeni.desk.demo;

import java.time.Duration;
import java.util.List;
import org.stupeni.desk.demo.Deed.CoverageNeeded;
import org.stupeni.desk.demo.Deed.DepartmentAsked;
import org.stupeni.enrolment.assignment.Subject;

/** What HR plans in the demo's past: how many people with which level shops and groups need, and what is asked of whom, by orders that read alike in every language. Part of {@link PastPlan}. */
final class PastPlanning {

    private static final String CLIENTS = "client-orientation";
    private static final String DIFFICULT = "difficult-clients";

    private static final String SOBOLEVA = "16742";
    private static final String ORLOVA = "17391";

    private static final String OF_LIGOVSKY = "20586";
    private static final String OF_CENTRAL = "21409";
    private static final String OF_CALLS = "22549";

    private PastPlanning() {}

    static List<Deed> deeds() {
        return List.of(
                new CoverageNeeded(Duration.ofDays(120), SOBOLEVA, OF_LIGOVSKY, CLIENTS, 3, 3),
                new CoverageNeeded(Duration.ofDays(120).minusMinutes(2), SOBOLEVA, OF_LIGOVSKY, CLIENTS, 4, 2),
                new CoverageNeeded(Duration.ofDays(119), SOBOLEVA, OF_CENTRAL, CLIENTS, 2, 3),
                new CoverageNeeded(Duration.ofDays(118), ORLOVA, OF_CALLS, DIFFICULT, 3, 2),
                new DepartmentAsked(
                        Duration.ofDays(35), ORLOVA, OF_CALLS, Subject.exam(CLIENTS, "level-2"), 60, "HR-118, § 4"),
                new DepartmentAsked(
                        Duration.ofDays(12), SOBOLEVA, OF_LIGOVSKY, Subject.course(DIFFICULT), 45, "HR-131, § 1"));
    }
}
