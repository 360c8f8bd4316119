package org.stupeni.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.evidence.Statement.ExamTaken;
import org.stupeni.evidence.Statement.Share;
import org.stupeni.platform.Json;

/** What rows of the ledger state, and how it is kept. */
class StatementTest {

    @ParameterizedTest
    @CsvSource({
        "20,      1.5,  true",
        "21.5,    1.5,  true",
        "21.5001, 1.5,  false",
        "18.5,    1.5,  true",
        "18.4999, 1.5,  false",
        "20,      0.01, true",
        "20,      '',   false",
    })
    void closeToTheCutIsWithinTheZoneOnBothSides(BigDecimal points, String zone, boolean close) {
        assertThat(taken(points, zone.isEmpty() ? null : new BigDecimal(zone)).isCloseToCut())
                .isEqualTo(close);
    }

    @Test
    void aResultKeptBeforeThereWereZonesHasNone() {
        String kept =
                "{\"kind\":\"exam\",\"attempt\":7,\"course\":\"basics\",\"cut\":20,\"exam\":\"level-2\",\"grading\":1,"
                        + "\"indicators\":{\"a\":{\"maximum\":30,\"points\":20}},\"level\":2,\"maximum\":30,\"passed\":true,\"points\":20}";

        assertThat(Json.read(kept, Statement.class)).isEqualTo(taken(BigDecimal.valueOf(20), null));
        assertThat(Json.write(taken(BigDecimal.valueOf(20), null))).isEqualTo(kept);
        assertThat(Json.read(Json.write(taken(BigDecimal.valueOf(20), new BigDecimal("1.49"))), Statement.class))
                .isEqualTo(taken(BigDecimal.valueOf(20), new BigDecimal("1.49")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"kind":"mentoring","colleague":7}                                                   | true
                    {"kind":"mentoring","colleague":7,"strength":"SUPPORTS"}                             | false
                    {"kind":"project","title":"P"}                                                       | true
                    {"kind":"project","strength":"COUNTS","title":"P"}                                   | true
                    {"kind":"recognised","course":"basics","strength":"SUPPORTS","title":"T"}            | false
                    {"kind":"recognised","course":"basics","strength":"COUNTS","title":"T"}              | true
                    """)
    void whatWasKeptBeforeThereWasAStrengthCounts(String kept, boolean counts) {
        Statement statement = Json.read(kept, Statement.class);

        assertThat(statement.counts()).isEqualTo(counts);
        assertThat(Json.write(statement)).isEqualTo(kept);
    }

    private static ExamTaken taken(BigDecimal points, BigDecimal zone) {
        return new ExamTaken(
                "basics",
                "level-2",
                2,
                7,
                1,
                points,
                30,
                BigDecimal.valueOf(20),
                points.compareTo(BigDecimal.valueOf(20)) >= 0,
                Map.of("a", new Share(BigDecimal.valueOf(20), 30)),
                zone);
    }
}
