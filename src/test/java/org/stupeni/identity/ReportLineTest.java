package org.stupeni.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportLineTest {

    /** 2>1 reads: 2 reports to 1. */
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
            })
    void findsWhoStandsBelow(String what, String links, String below) {
        assertThat(ReportLine.below(1L, links(links)).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .as(what)
                .isEqualTo(below);
    }

    private static List<ReportLink> links(String written) {
        return Arrays.stream(written.split(" "))
                .map(link -> link.split(">"))
                .map(ends -> new ReportLink(Long.valueOf(ends[0]), Long.valueOf(ends[1])))
                .toList();
    }
}
