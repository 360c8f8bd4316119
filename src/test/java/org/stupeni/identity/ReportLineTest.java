package org.stupeni.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportLineTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-09-01");

    /** 2>1 reads: 2 reports to 1; 2>1! the same, but 2 has left. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody reports            | 2>9             | ''",
                "reports in their order    | 4>1 3>1 2>9     | 4 3",
                "reports of reports        | 2>1 3>2 4>3 5>9 | 2 3 4",
                "a ring elsewhere          | 2>1 5>6 6>5     | 2",
                "a ring with the manager   | 1>2 2>1 3>2     | 2 3",
                "somebody above is nobody below | 1>9 2>1    | 2",
                "who has left            | 2>1! 3>1          | 3",
                "reports of who has left | 2>1! 3>2          | 3",
            })
    void findsWhoStandsBelow(String what, String links, String below) {
        assertThat(ReportLine.below(1L, links(links), TODAY).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .as(what)
                .isEqualTo(below);
    }

    private static List<ReportLink> links(String written) {
        return Arrays.stream(written.split(" "))
                .map(link -> link.split("[>!]", 3))
                .map(ends -> new ReportLink(
                        Long.valueOf(ends[0]), Long.valueOf(ends[1]), ends.length == 3 ? TODAY : TODAY.plusDays(1)))
                .toList();
    }
}
