package org.stupeni.evidence.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.evidence.Strength;
import org.stupeni.platform.Refused;

class WeighingTest {

    private final Weighing weighing = new Weighing();

    @Test
    void aDayMayBeLeftOut() {
        weighing.setUntil("  ");
        assertThat(weighing.lastDay()).isNull();
        weighing.setUntil(" 2027-03-31 ");
        assertThat(weighing.lastDay()).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.03.2027", "2027-02-30", "soon"})
    void whatIsNoDayIsRefused(String until) {
        weighing.setUntil(until);
        assertThatThrownBy(weighing::lastDay)
                .isInstanceOf(Refused.class)
                .hasMessage("document_review.until_unreadable");
    }

    @Test
    void aStrengthIsOneOfThose() {
        weighing.setStrength("COUNTS");
        assertThat(weighing.given()).isEqualTo(Strength.COUNTS);
        weighing.setStrength("MORE");
        assertThat(weighing.given()).isNull();
    }
}
