package org.stupeni.certification.independence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineAloneTest {

    /** Managers 1 and 2 lead the person; 0 is nobody in particular. */
    @ParameterizedTest
    @CsvSource({"1, true", "1 2, true", "1 1 2, true", "1 7, false", "7, false", "1 0, false"})
    void somethingComesFromOutsideTheLine(String givers, boolean ofLine) {
        assertThat(LineAlone.isOfLine(
                        Arrays.stream(givers.split(" "))
                                .map(Long::valueOf)
                                .map(giver -> giver == 0 ? null : giver)
                                .toList(),
                        Set.of(1L, 2L)))
                .isEqualTo(ofLine);
    }

    @ParameterizedTest
    @CsvSource({"1", "7"})
    void whoHasNoManagerHasNoLine(long giver) {
        assertThat(LineAlone.isOfLine(Set.of(giver), Set.of())).isFalse();
    }
}
