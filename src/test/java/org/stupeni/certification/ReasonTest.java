package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.platform.Refused;

class ReasonTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "no", "123456789", "  123456789  "})
    void aMissingOrEmptyReasonIsRefusedWhereOneIsNeeded(String typed) {
        assertThatThrownBy(() -> Reason.required(typed))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("certification_decision.reason_missing"));
    }

    @Test
    void tenSignsAreAReasonAndSpacesAroundAreNot() {
        assertThat(Reason.required(" 1234567890\n")).isEqualTo("1234567890");
        assertThat(Reason.optional("  ")).isNull();
        assertThat(Reason.optional("ok")).isEqualTo("ok");
    }

    @Test
    void aThousandSignsFitAndNoMore() {
        assertThat(Reason.required("x".repeat(1000))).hasSize(1000);
        assertThatThrownBy(() -> Reason.optional("x".repeat(1001)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("certification_decision.reason_long"));
    }
}
