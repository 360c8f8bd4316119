package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateCodeTest {

    private static final String CODE = "7K4MQ2ZD91FX3BTA";

    @Test
    void isSixteenSignsOfTheAlphabetAndNeverTheSame() {
        Set<String> codes =
                Stream.generate(CertificateCode::random).limit(2_000).collect(Collectors.toSet());
        assertThat(codes).hasSize(2_000).allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{16}"));
        assertThat(String.join("", codes).chars().distinct().count()).isEqualTo(32);
    }

    @Test
    void isWrittenInGroups() {
        assertThat(CertificateCode.grouped(CODE)).isEqualTo("7K4M-Q2ZD-91FX-3BTA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7K4MQ2ZD91FX3BTA",
                "7k4m-q2zd-91fx-3bta",
                " 7K4M Q2ZD 91FX 3BTA ",
                "7K4M\u00a0Q2ZD–91FX—3BTA",
                "7K4M\u2011Q2ZD\u221291FX\u00ad3BTA",
                "7K4M\u2009-\u200bQ2ZD\u202f91FX\t3BTA",
                "7К4М-Q2ZD-91FХ-3ВТА",
                "7K4M-Q2ZD-9IFX-3BTA",
                "7K4M-Q2ZD-9lFX-3BTA",
            })
    void isReadHoweverItIsTyped(String typed) {
        assertThat(CertificateCode.read(typed)).contains(CODE);
    }

    @ParameterizedTest
    @CsvSource({
        "'', NOTHING",
        "' — ', NOTHING",
        "СТ-2026-00001, NUMBER",
        "ст 2026 00001, NUMBER",
        "CT-2026-00001, NUMBER",
        "ST-2026-00001, NUMBER",
        "7K4M-Q2ZD-91FX, TOO_SHORT",
        "7K4M-Q2ZD-91FX-3BTA-9, TOO_LONG",
        "7K4M-Q2ZD-91FX-3BTA, CODE",
        "CT12-3456-7890-1234, CODE",
        "7K4M-Q2ZD-91FX-3BT!, CODE"
    })
    void isToldFromOtherThingsByItsLook(String typed, CertificateCode.Look look) {
        assertThat(CertificateCode.lookOf(typed)).isEqualTo(look);
    }

    @Test
    void nothingAtAllIsNothing() {
        assertThat(CertificateCode.lookOf(null)).isEqualTo(CertificateCode.Look.NOTHING);
    }

    @Test
    void readsTheLetterOAsZero() {
        assertThat(CertificateCode.read("OOOO-oooo-ОООО-оооо")).contains("0000000000000000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7K4M", "7K4MQ2ZD91FX3BTAA", "7K4MQ2ZD91FX3BT!", "7K4MQ2ZD91FX3BTU", "7K4MQ2ZD91FX3BTЖ"})
    void isNothingElse(String typed) {
        assertThat(CertificateCode.read(typed)).isEmpty();
    }

    @Test
    void nothingTypedAndAVeryLongTextAreNoCode() {
        assertThat(CertificateCode.read(null)).isEmpty();
        assertThat(CertificateCode.read("7".repeat(100_000))).isEmpty();
    }
}
