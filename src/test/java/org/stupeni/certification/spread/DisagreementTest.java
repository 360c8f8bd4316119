package org.stupeni.certification.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.framework.Need.Situation;

class DisagreementTest {

    /** Observations as "observer level day", in the order of their rows; what comes out as "low's row: rows of the higher ones, third's row". */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "one level is no spread            | A 3 1, B 4 2               | nothing",
                "nobody contradicts themselves     | A 2 1, A 4 2               | nothing",
                "two levels are                    | A 4 1, B 2 2               | 2: 1 -",
                "whoever was first                 | A 2 1, B 4 2               | 1: 2 -",
                "on one day, too                   | A 2 1, B 4 1               | 1: 2 -",
                "two high ones do not outvote      | A 4 1, C 4 2, B 2 3        | 3: 1 2 -",
                "a third one later does            | A 4 1, B 2 2, C 4 3        | 2: 1 3 3",
                "also after growth                 | A 2 1, B 4 2, C 4 3        | 1: 2 3 3",
                "on the same day it is no later one| A 4 1, B 2 2, C 4 2        | 2: 1 3 -",
                "the same observer is no third     | A 4 1, B 2 2, A 4 3        | 2: 1 3 -",
                "who sees something between is none| A 4 1, B 2 2, C 3 3        | 2: 1 -",
                "who sees the lower one is none    | A 4 1, B 2 2, C 2 3        | 2: 1 - / 3: 1 -",
                "a later low one asks anew         | A 4 1, B 2 2, C 4 3, D 2 4 | 2: 1 3 3 / 4: 1 3 -",
            })
    void whoStandsApart(String name, String seen, String expected) {
        List<Seen> all = read(seen);
        assertThat(told(all)).as(name).isEqualTo(expected);
        List<Seen> otherWayRound = new ArrayList<>(all);
        Collections.reverse(otherWayRound);
        assertThat(told(otherWayRound)).as(name + ", the other way round").isEqualTo(expected);
    }

    @Test
    void itSaysHowFar() {
        Disagreement found = Disagreement.among(read("A 4 1, B 1 2, C 3 3")).get(0);

        assertThat(found.distance()).isEqualTo(3);
        assertThat(found.all()).extracting(Seen::evidence).containsExactly(1L, 2L, 3L);
    }

    private static List<Seen> read(String all) {
        List<Seen> seen = new ArrayList<>();
        for (String one : all.split(",")) {
            String[] parts = one.strip().split(" ");
            seen.add(new Seen(
                    seen.size() + 1L,
                    null,
                    (long) parts[0].charAt(0),
                    Integer.parseInt(parts[1]),
                    Situation.HARD,
                    LocalDate.of(2026, 3, Integer.parseInt(parts[2]))));
        }
        return seen;
    }

    private static String told(List<Seen> all) {
        List<String> told = Disagreement.among(all).stream()
                .map(one -> one.low().evidence() + ": "
                        + String.join(
                                " ",
                                one.higher().stream()
                                        .map(seen -> seen.evidence().toString())
                                        .toList())
                        + " " + (one.third() == null ? "-" : one.third().evidence()))
                .sorted()
                .toList();
        return told.isEmpty() ? null : String.join(" / ", told);
    }
}
