package org.stupeni.desk.demo;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Who did what in the demo's past, the earliest deed first. */
final class PastPlan {

    private static final String CLIENTS = "client-orientation";
    private static final String DIFFICULT = "difficult-clients";

    /** What is learned in it; each is named as its competency is. */
    static final List<String> COURSES = List.of(CLIENTS, DIFFICULT);

    /** The course on the way to level 5. */
    static final String LEADING = "leading-client-orientation";

    private PastPlan() {}

    static List<Deed> deeds() {
        return Stream.of(
                        PastLevels.deeds(),
                        PastStrong.deeds(),
                        PastWords.deeds(),
                        PastComplaints.deeds(),
                        PastCases.deeds(),
                        PastPlanning.deeds(),
                        PastProofs.deeds())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Deed::ago).reversed())
                .toList();
    }
}
