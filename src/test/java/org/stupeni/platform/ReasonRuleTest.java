package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonRuleTest {

    private static final ReasonRule TEN = new ReasonRule("missing", 10, "long", 20);
    private static final ReasonRule ANY = new ReasonRule("missing", "long", 20);

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "no", "123456789", "  123456789  "})
    void whatSaysTooLittleIsRefused(String typed) {
        assertThatThrownBy(() -> TEN.required(typed)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo("missing");
            assertThat(refused.arguments()).containsExactly(10);
        });
    }

    @Test
    void spacesAroundAreNoReason() {
        assertThat(TEN.required(" 1234567890\n")).isEqualTo("1234567890");
        assertThat(ANY.required(" x ")).isEqualTo("x");
        assertThat(ANY.problem("  ")).get().extracting(Refused::key).isEqualTo("missing");
        assertThat(ANY.problem("x")).isEmpty();
    }

    @Test
    void whereNoneIsNeededNothingIsNull() {
        assertThat(TEN.optional("  ")).isNull();
        assertThat(TEN.optional(null)).isNull();
        assertThat(TEN.optional(" ok ")).isEqualTo("ok");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThat(TEN.required(" " + "x".repeat(20) + " ")).hasSize(20);
        assertThatThrownBy(() -> TEN.required("x".repeat(21))).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo("long");
            assertThat(refused.arguments()).containsExactly(20);
        });
        assertThatThrownBy(() -> TEN.optional("x".repeat(21))).isInstanceOf(Refused.class);
    }
}
