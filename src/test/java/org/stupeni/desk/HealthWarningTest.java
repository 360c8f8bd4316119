package org.stupeni.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthWarningTest {

    private static final long GIGABYTE = 1L << 30;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "fine             | -",
                "demo             | DEMO",
                "derby            | DERBY",
                "demo derby       | DEMO DERBY",
                "plain cookies    | COOKIES",
                "no address       | ADDRESS",
                "jobs             | JOBS_TROUBLED",
                "edited           | COURSES_EDITED",
                "disk             | LOW_DISK",
                "memory           | LOW_MEMORY",
                "slow             | SLOW_DATABASE",
                "disk slow derby  | LOW_DISK SLOW_DATABASE DERBY",
                "demo plain cookies no address | DEMO"
            })
    void warnsOfWhatASignSays(String signs, String warnings) {
        assertThat(HealthWarning.of(signs(signs)).stream()
                        .map(HealthWarning::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(warnings == null ? "" : warnings);
    }

    private static HealthWarning.Signs signs(String signs) {
        return new HealthWarning.Signs(
                signs.contains("demo"),
                new HealthReport.Database(
                        "Any", "1", signs.contains("derby"), "12", signs.contains("slow") ? 1_000 : 2),
                new HealthReport.Machine(
                        "17",
                        "Any",
                        Instant.EPOCH,
                        signs.contains("memory") ? 95 : 80,
                        100,
                        "/data",
                        signs.contains("disk") ? GIGABYTE - 1 : GIGABYTE,
                        9 * GIGABYTE),
                !signs.contains("plain cookies"),
                !signs.contains("no address"),
                signs.contains("jobs"),
                signs.contains("edited"));
    }
}
