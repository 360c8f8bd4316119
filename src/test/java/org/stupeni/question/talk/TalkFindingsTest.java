package org.stupeni.question.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalkFindingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // one place is enough for nothing, and an ending is no start
                "a | START DEAD_END",
                "!e=1 | UNREACHED",
                // whole
                "a>!b+1;!b=2 | START LOOSE NO_WAY_OUT / UNREACHED",
                "a>b,e;b>e;!e | START / - / -",
                // dead ends and what leads to nothing but them
                "a>b;b;!e | START NO_WAY_OUT / DEAD_END / UNREACHED",
                "a>b,e;b;!e | START / DEAD_END / -",
                "a>e,nobody;!e | START LOOSE / -",
                "a>e,;!e | START LOOSE / -",
                // nobody comes here
                "a>e;b>e;!e | START / UNREACHED / -",
                "a>e;b>c;c>b,e;!e | START / UNREACHED CIRCLE / UNREACHED CIRCLE / -",
                // circles with and without a way out
                "a>b;b>a;!e | START NO_WAY_OUT CIRCLE / NO_WAY_OUT CIRCLE / UNREACHED",
                "a>b;b>a,e;!e | START CIRCLE / CIRCLE / -",
                "a>a,e;!e | START CIRCLE / -",
                // of two places with one id the first is meant
                "a>b;b>e;b>e;!e | START / - / UNREACHED / -",
            })
    void marks(String talk, String marks) {
        assertThat(TalkFindings.of(Talks.of(talk)).marks().stream()
                        .map(own -> own.isEmpty()
                                ? "-"
                                : own.stream().map(Enum::name).collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(marks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a>e+2,f-1;!e=3;!f=-3 | 5 [0, 1] | -4 [0, 2]",
                "a>b+1,e+4;b>e+9,f-9;!e=0;!f=0 | 10 [0, 1, 2] | -8 [0, 1, 3]",
                // the way through a dead end is none
                "a>b+9,e+1;b;!e=0 | 1 [0, 2] | 1 [0, 2]",
                "a>+9,e-1;!e=0 | -1 [0, 1] | -1 [0, 1]",
                // of equal ways the first
                "a>b,c;b>e;c>e;!e=1 | 1 [0, 1, 3] | 1 [0, 1, 3]",
                // a circle that nobody comes to changes nothing
                "a>e;b>b;!e=1 | 1 [0, 2] | 1 [0, 2]",
            })
    void bestAndWorst(String talk, String best, String worst) {
        TalkFindings findings = TalkFindings.of(Talks.of(talk));

        assertThat(told(findings.best().orElseThrow())).isEqualTo(best);
        assertThat(told(findings.worst().orElseThrow())).isEqualTo(worst);
    }

    private static String told(TalkFindings.Way way) {
        return way.points() + " " + way.places();
    }

    @ParameterizedTest
    @CsvSource({"a", "a>b;b", "'a>b;b>a,e;!e=1'", "!e=1", "'a>nobody;!e'"})
    void noWayIsToldWhereThereIsNone(String talk) {
        TalkFindings findings = TalkFindings.of(Talks.of(talk));

        assertThat(findings.best()).isEmpty();
        assertThat(findings.worst()).isEmpty();
    }

    @Test
    void aWayKnowsItsSteps() {
        TalkFindings.Way way = new TalkFindings.Way(1, List.of(0, 2, 3));

        assertThat(way.takes(0, 2)).isTrue();
        assertThat(way.takes(0, 3)).isFalse();
        assertThat(way.takes(3, 0)).isFalse();
        assertThat(way.takes(1, 2)).isFalse();
    }

    /** Whatever is half written is told of without a failure, and the best way is never worse than the worst. */
    @Test
    void anyGraphIsLookedAt() {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            TalkGraph graph = Talks.any(random);
            TalkFindings findings = TalkFindings.of(graph);
            assertThat(findings.marks()).hasSameSizeAs(graph.places());
            findings.best()
                    .ifPresent(best -> assertThat(best.points())
                            .isGreaterThanOrEqualTo(
                                    findings.worst().orElseThrow().points()));
            assertThat(findings.with(TalkFindings.Mark.START).size()).isLessThanOrEqualTo(1);
        }
    }
}
