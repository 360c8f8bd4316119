package org.stupeni.evidence.rules.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.MentoringNeed;
import org.stupeni.framework.Need.ObservationsNeed;
import org.stupeni.framework.Need.Situation;

class NeedReadingTest {

    private static final Need SEEN = new ObservationsNeed(2, 2, 2, Situation.HARD, 4, 12);

    @Test
    void whatIsNotTouchedStays() {
        NeedReading reading = new NeedReading(NeedForm.of(SEEN));
        assertThat(reading.read(SEEN)).isEqualTo(SEEN);
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "", "-1", "2.5", "1234567"})
    void whatIsNoNumberIsSaidAtItsField(String typed) {
        NeedForm form = NeedForm.of(SEEN);
        form.setCount(typed);
        form.setMonths("twelve");

        NeedReading reading = new NeedReading(form);
        reading.read(SEEN);

        assertThat(reading.problems()).containsOnlyKeys("count", "months");
        assertThat(reading.problems().values())
                .extracting(Throwable::getMessage)
                .containsOnly("rules_edit.no_number");
    }

    @Test
    void evidenceThatNeverGrowsOldHasNoMonths() {
        NeedForm form = NeedForm.of(new MentoringNeed(1, 24));
        form.setMonths(" ");
        assertThat(new NeedReading(form).read(new MentoringNeed(1, 24))).isEqualTo(new MentoringNeed(1, null));
    }
}
