package org.stupeni.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stupeni.report.Standing.Levels;

class StandingTest {

    @Test
    void whoStandsAlikeHasTheSameWord() {
        Standing one =
                Standing.of(Map.of("b", new Levels(1, 2, 2), "a", new Levels(3, 4, 1), "c", new Levels(1, 1, 1)));

        assertThat(one.word()).isEqualTo("a:3:4 b:1:2:2");
        assertThat(one).isEqualTo(Standing.of(Map.of("a", new Levels(3, 4, 1), "b", new Levels(1, 2, 2))));
    }

    @Test
    void aWordIsReadAsItWasWritten() {
        Standing read = Standing.of("client-orientation:3:4 difficult-clients:1:2:2");

        assertThat(read.in("client-orientation")).isEqualTo(new Levels(3, 4, 1));
        assertThat(read.in("difficult-clients")).isEqualTo(new Levels(1, 2, 2));
        assertThat(read.in("another")).isEqualTo(new Levels(1, 1, 1));
        assertThat(read.word()).isEqualTo("client-orientation:3:4 difficult-clients:1:2:2");
    }

    @Test
    void whoHasNothingHasNoWord() {
        assertThat(Standing.of(Map.of("a", new Levels(1, 1, 1))).word()).isEmpty();
        assertThat(Standing.of("").in("a")).isEqualTo(new Levels(1, 1, 1));
    }
}
