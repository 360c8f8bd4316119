package org.stupeni.quiz.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.stupeni.quiz.start.Standing.Kind;

class NextExamFirstTest {

    @Test
    void whatCanBeDoneNowComesFirst() {
        assertThat(Arrays.stream(Kind.values()).sorted(Comparator.comparingInt(NextExamFirst::turn)))
                .startsWith(Kind.OPEN, Kind.MAY_START, Kind.PRACTISE, Kind.WAIT)
                .endsWith(Kind.PASSED);
    }

    @Test
    void whatStandsUnderOneHeadingStandsTogether() {
        assertThat(Arrays.stream(Kind.values())
                        .sorted(Comparator.comparingInt(NextExamFirst::turn))
                        .map(NextExamFirst::group))
                .isSorted();
        assertThat(NextExamFirst.group(Kind.NONE_LEFT)).isEqualTo(NextExamFirst.Group.LATER);
    }
}
