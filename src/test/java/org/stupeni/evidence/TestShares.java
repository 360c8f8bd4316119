package org.stupeni.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.evidence.Statement.Share;

/** What the indicators of client-orientation earned in results that tests state: every one of the level was asked about, as the exams that travel with the portal do. */
public final class TestShares {

    private static final Map<Integer, List<String>> INDICATORS = Map.of(
            2, List.of("basics", "contact", "courtesy", "rules", "handover"),
            3, List.of("needs", "loyalty", "respect", "ownership", "internal"),
            5, List.of("system", "measure", "process", "longterm", "mentors"));

    private TestShares() {}

    /** Ten points of ten for each. */
    public static Map<String, Share> all(int level) {
        return all(level, BigDecimal.TEN, 10);
    }

    /** The same share for each. */
    public static Map<String, Share> all(int level, BigDecimal points, int maximum) {
        return Stream.ofNullable(INDICATORS.get(level))
                .flatMap(List::stream)
                .collect(Collectors.toMap(name -> "co" + level + "-" + name, name -> new Share(points, maximum)));
    }
}
