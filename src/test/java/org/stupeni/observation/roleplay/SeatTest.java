package org.stupeni.observation.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeatTest {

    private static final List<Long> PEOPLE = List.of(7L, 8L, 9L);

    @ParameterizedTest
    @EnumSource(Seat.class)
    void everybodySitsHereOnce(Seat seat) {
        assertThat(IntStream.rangeClosed(1, Seat.COUNT).mapToObj(round -> seat.of(PEOPLE, round)))
                .containsExactlyInAnyOrderElementsOf(PEOPLE);
    }

    @Test
    void inEveryRoundTheThreeSitApart() {
        for (int round = 1; round <= Seat.COUNT; round++) {
            int number = round;
            assertThat(List.of(Seat.values()).stream().map(seat -> seat.of(PEOPLE, number)))
                    .as("round " + number)
                    .containsExactlyInAnyOrderElementsOf(PEOPLE);
        }
    }

    @Test
    void theFirstRoundIsInTheOrderOfThePeople() {
        assertThat(Seat.AGENT.of(PEOPLE, 1)).isEqualTo(7L);
        assertThat(Seat.CLIENT.of(PEOPLE, 1)).isEqualTo(8L);
        assertThat(Seat.OBSERVER.of(PEOPLE, 1)).isEqualTo(9L);
    }
}
