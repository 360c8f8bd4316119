package org.stupeni.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.Json;
import org.stupeni.platform.LocalText;

class ScoreBandTest {

    @ParameterizedTest(name = "{0}: {1} of {2}, cut {3}: {4}")
    @CsvSource({
        "0,              0,       10, 7,      0",
        "0,              10,      10, 7,      0",
        "0 50 80,        4.9999,  10, 7,      0",
        "0 50 80,        5,       10, 7,      50",
        "0 50 80,        7.9999,  10, 7,      50",
        "0 50 80,        8,       10, 7,      80",
        // 71 per cent of 28 are 19.88.
        "0 71,           19.8799, 28, 20,     0",
        "0 71,           19.88,   28, 20,     71",
        // Thirds are kept to four places, and no share is rounded.
        "0 33 34,        0.3333,  1,  1,      33",
        "0 67,           2.0099,  3,  2,      0",
        "0 67,           2.01,    3,  2,      67",
        "0 100,          6.9999,  7,  5,      0",
        "0 100,          7,       7,  5,      100",
        "0 cut,          19.9999, 28, 20,     0",
        "0 cut,          20,      28, 20,     cut",
        "0 45 cut 90,    13.5,    30, 20,     45",
        "0 45 cut 90,    19.99,   30, 20,     45",
        "0 45 cut 90,    20,      30, 20,     cut",
        "0 45 cut 90,    26.9999, 30, 20,     cut",
        "0 45 cut 90,    27,      30, 20,     90",
        // Judges or corrections have moved the cut to where no band of the document was meant for it.
        "0 45 cut 90,    28,      30, 28.5,   45",
        "0 45 cut 90,    28.5,    30, 28.5,   90",
        "0 45 cut 90,    12,      30, 12,     cut",
        "0 45 cut 90,    11.9999, 30, 12,     0",
    })
    void theLastThatIsReachedSpeaks(String bands, BigDecimal points, int maximum, BigDecimal cut, String speaks) {
        assertThat(ScoreBand.of(bands(bands), points, maximum, cut))
                .map(ScoreBand::text)
                .contains(text(speaks));
    }

    @Test
    void whereThereAreNoneNothingIsSaid() {
        assertThat(ScoreBand.of(List.of(), BigDecimal.ONE, 1, BigDecimal.ONE)).isEmpty();
    }

    @Test
    void aBandIsKeptAsItIsRead() {
        for (ScoreBand band : bands("0 cut")) {
            assertThat(Json.read(Json.write(band), ScoreBand.class)).isEqualTo(band);
        }
        assertThat(Json.write(bands("cut").get(0))).doesNotContain("from", "atCut");
    }

    static List<ScoreBand> bands(String from) {
        List<ScoreBand> bands = new ArrayList<>();
        for (String one : from.split(" ")) {
            bands.add(new ScoreBand(one.equals("cut") ? null : Integer.valueOf(one), text(one)));
        }
        return bands;
    }

    private static LocalText text(String words) {
        return new LocalText(words, words);
    }
}
