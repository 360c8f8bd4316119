package org.stupeni.report.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stupeni.report.coverage.Cover.State;

class CoverTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 31);

    @Test
    void fewerThanNeededAreTooFewAlready() {
        Cover cover = Cover.of(3, List.of(MAY, JUNE));
        assertThat(cover.state()).isEqualTo(State.SHORT);
        assertThat(cover.missing()).isOne();
        assertThat(cover.breaksAfter()).isNull();
        assertThat(Cover.of(1, List.of()).state()).isEqualTo(State.SHORT);
    }

    @Test
    void justAsManyBreakWithTheFirstEnd() {
        Cover cover = Cover.of(2, List.of(JUNE, MAY));
        assertThat(cover.state()).isEqualTo(State.SINGLE);
        assertThat(cover.missing()).isZero();
        assertThat(cover.breaksAfter()).isEqualTo(MAY);
    }

    @Test
    void withAReserveOneEndMayPass() {
        Cover cover = Cover.of(2, List.of(JULY, MAY, JUNE));
        assertThat(cover.state()).isEqualTo(State.SAFE);
        assertThat(cover.breaksAfter()).isEqualTo(JUNE);
        assertThat(Cover.of(2, List.of(MAY, MAY, JULY)).breaksAfter()).isEqualTo(MAY);
    }
}
