package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {

    /** Runs are {@code start-seen} in minutes, numbered from 1; outages are {@code from-until by the run that ended it}. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "'',                          ''",
        "'0-10',                      ''",
        "'0-10 15-20',                '10-15 by 2'",
        "'0-10 10-20',                ''",
        "'0-10 15-15 18-20',          '10-15 by 2, 15-18 by 3'",
        // Another server worked meanwhile.
        "'0-10 5-30 15-20',           ''",
        "'0-10 5-12 15-20',           '12-15 by 3'",
        "'0-30 5-10 35-40',           '30-35 by 3'",
        // Both started at once after both were down.
        "'0-10 0-12 20-30 20-25',     '12-20 by 3'",
        // Rows come in any order.
        "'15-20 0-10',                '10-15 by 1'",
    })
    void anOutageIsWhatNoRunCovers(String runs, String outages) {
        List<Run> all = new ArrayList<>();
        for (String run : runs.isEmpty() ? new String[0] : runs.split(" ")) {
            String[] ends = run.split("-");
            all.add(new Run(all.size() + 1, minute(ends[0]), minute(ends[1])));
        }
        assertThat(Outage.between(all).stream()
                        .map(outage -> minutes(outage.from()) + "-" + minutes(outage.until()) + " by " + outage.id())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(outages);
    }

    private static Instant minute(String minute) {
        return Instant.EPOCH.plusSeconds(60 * Long.parseLong(minute));
    }

    private static long minutes(Instant moment) {
        return moment.getEpochSecond() / 60;
    }
}
