package org.stupeni.certification.independence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

class SeatTest {

    @ParameterizedTest
    @CsvSource({
        "PROPOSER, 'SELF CONFLICT LINE BELOW'",
        "ONE,      'SELF CONFLICT LINE BELOW OVERTURNED OBSERVED MARKED PANEL RECORDED'",
        "APPROVER, 'SELF CONFLICT LINE BELOW PROPOSED PROPOSERS_LINE OVERTURNED OBSERVED MENTORED MARKED TAUGHT PANEL RECORDED'",
        "SECOND,   'SELF CONFLICT LINE BELOW PROPOSED PROPOSERS_LINE'",
        "PANEL,    'SELF CONFLICT LINE BELOW OBSERVED MENTORED MARKED TAUGHT RECORDED'",
        "SETTLER,  'SELF CONFLICT LINE BELOW OBSERVED'",
        "APPEAL,   'SELF CONFLICT LINE BELOW DECIDED'",
    })
    void isForbiddenByTheseTiesAndNoOther(Seat seat, String barring) {
        Set<String> barred = Stream.of(Tie.values())
                .filter(tie -> seat.refuses(EnumSet.of(tie)).isPresent())
                .map(Tie::name)
                .collect(Collectors.toSet());
        assertThat(barred).containsExactlyInAnyOrder(barring.split(" "));
        assertThat(seat.refuses(Set.of())).isEmpty();
    }

    @Test
    void ofSeveralTiesTheFirstIsTold() {
        assertThat(Seat.APPROVER.refuses(EnumSet.of(Tie.OBSERVED, Tie.PROPOSED, Tie.LINE)))
                .get()
                .hasToString("org.stupeni.platform.Refused: certification_independence.line");
    }

    @ParameterizedTest
    @EnumSource
    void everyTieHasItsSentence(Tie tie) {
        for (Language language : Language.values()) {
            assertThat(Texts.of(language, "certification_independence." + tie.word()))
                    .endsWith(".");
            assertThat(Texts.of(language, "certification_tie." + tie.word())).isNotBlank();
        }
    }
}
