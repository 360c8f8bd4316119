package org.stupeni.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrailPlaceTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        TrailPlace place = new TrailPlace(Instant.parse("2026-03-09T08:00:00.123456Z"), 4711);

        assertThat(TrailPlace.read(place.written())).contains(place);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "7",
                "2026-03-09T08:00:00Z",
                "yesterday_7",
                "2026-03-09T08:00:00Z_x",
                "2026-03-09T08:00:00Z_7_8"
            })
    void anythingElseIsNoPlace(String text) {
        assertThat(TrailPlace.read(text)).isEmpty();
    }
}
