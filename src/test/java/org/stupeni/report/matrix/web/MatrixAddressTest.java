package org.stupeni.report.matrix.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.platform.LocalText;
import org.stupeni.report.matrix.MatrixFilter;
import org.stupeni.report.matrix.MatrixFilter.Gap;
import org.stupeni.report.matrix.MatrixFilter.Stand;
import org.stupeni.report.matrix.MatrixOrder;
import org.stupeni.report.matrix.MatrixOrder.Column;

class MatrixAddressTest {

    private static final Framework FRAMEWORK = new Framework(
            Map.of(),
            List.of(new Competency(
                    "listening",
                    new LocalText("Слушать", "Listening"),
                    new LocalText("Слушать", "Listening"),
                    List.of())));

    private static MatrixAddress read(String query) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            String[] pair = part.split("=", 2);
            parts.put(pair[0], pair.length == 2 ? pair[1] : "");
        }
        return MatrixAddress.of(parts::get, FRAMEWORK);
    }

    @Test
    void aFullAddressSaysEverything() {
        String query =
                "words=a&department=7&position=8&competency=listening&stand=held&level=3&gap=one&days=60&sort=-level:listening&page=4";
        MatrixAddress address = read(query);
        assertThat(address)
                .isEqualTo(new MatrixAddress(
                        new MatrixFilter("a", 7L, 8L, "listening", Stand.HELD, 3, Gap.ONE, 60),
                        new MatrixOrder(Column.LEVEL, "listening", true),
                        4));
        assertThat(address.query()).isEqualTo("?" + query.replace(":", "%3A"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "words= &department=x&position=99999999999999999999",
                "competency=unknown&stand=no&level=1&gap=no&days=99999",
                "level=6&days=-1&page=0",
                "sort=level",
                "sort=level:unknown",
                "sort=name:listening",
                "sort=--name",
                "page=x"
            })
    void whatIsNotUnderstoodIsAsIfItWereNotThere(String query) {
        assertThat(read(query)).isEqualTo(new MatrixAddress(MatrixFilter.everybody(), MatrixOrder.byName(), 1));
        assertThat(read(query).query()).isEmpty();
    }

    @Test
    void aSecondPressTurnsTheOrderRound() {
        MatrixAddress address = read("department=7&sort=-level:listening&page=3");
        assertThat(address.by(Column.LEVEL, "listening", true)).isEqualTo("?department=7&sort=level%3Alistening");
        assertThat(address.by(Column.NAME, null, false)).isEqualTo("?department=7");
        assertThat(address.direction(Column.LEVEL, "listening")).isEqualTo("descending");
        assertThat(address.direction(Column.NAME, null)).isNull();
        assertThat(read("").direction(Column.NAME, null)).isEqualTo("ascending");
    }
}
