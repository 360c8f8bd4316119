package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stupeni.certification.DoneMeasure.What;
import org.stupeni.identity.PersonName;

class DecidedByDayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final PersonName OFFICER = new PersonName("Орлова", "Елена", "Петровна");

    @Test
    void aDeclineIsToldFromItsDayOn() {
        DecisionRow declined = declined(1, 2, DAY, null);

        assertThat(on(DAY.minusDays(1), 1, List.of(), declined)).isEmpty();
        assertThat(on(DAY, 1, List.of(), declined)).singleElement().satisfies(one -> {
            assertThat(one.decision()).isSameAs(declined);
            assertThat(one.isAgainst(2)).isTrue();
            assertThat(one.isAgainst(3))
                    .as("a higher level is another question")
                    .isFalse();
        });
    }

    @Test
    void anUpheldAppealIsToldFromItsDayOn() {
        DecisionRow declined = declined(1, 2, DAY, DAY.plusDays(5));

        assertThat(on(DAY.plusDays(4), 1, List.of(), declined).get(0).overturned())
                .isFalse();
        assertThat(on(DAY.plusDays(5), 1, List.of(), declined))
                .singleElement()
                .matches(DecidedByDay::overturned)
                .matches(one -> !one.isAgainst(2));
    }

    @Test
    void aRevocationIsToldWithWhatItTookAway() {
        DecisionRow certified = certified(1, 3, DAY, "C1");
        DoneMeasure revoked = new DoneMeasure(
                "C1", "a", 3, What.REVOKED, DAY.plusDays(9), at(DAY.plusDays(9)), OFFICER, "Другой человек.");

        assertThat(on(DAY.plusDays(8), 3, List.of(revoked), certified))
                .singleElement()
                .matches(DecidedByDay::isCounting)
                .matches(one -> one.done().isEmpty());
        assertThat(on(DAY.plusDays(9), 1, List.of(revoked), certified))
                .singleElement()
                .matches(one -> one.isAgainst(3))
                .matches(one -> one.done().equals(List.of(revoked)));
    }

    @Test
    void itGoesBackToTheDecisionThatHolds() {
        DecisionRow first = certified(1, 2, DAY.minusYears(3), "C1");
        DecisionRow second = certified(2, 2, DAY.minusYears(1), "C2");
        DecisionRow declined = declined(3, 3, DAY, null);

        assertThat(on(DAY, 2, List.of(), declined, second, first))
                .extracting(one -> one.decision().id())
                .containsExactly(3L, 2L);
        assertThat(on(DAY.plusYears(9), 1, List.of(), declined, second, first))
                .extracting(one -> one.decision().id())
                .containsExactly(3L, 2L, 1L);
    }

    @Test
    void whatNobodyWasToldIsLeftOut() {
        assertThat(on(DAY, 1, List.of(), certified(1, 2, DAY, null))).isEmpty();
    }

    private static List<DecidedByDay> on(LocalDate day, int held, List<DoneMeasure> measures, DecisionRow... rows) {
        return DecidedByDay.of(List.of(rows), measures, "a", day, held, ZoneOffset.UTC);
    }

    private static DecisionRow declined(long id, int level, LocalDate on, LocalDate overturned) {
        return row(id, level, Decision.Kind.DECLINED, on, null, overturned);
    }

    private static DecisionRow certified(long id, int level, LocalDate on, String certificate) {
        return row(id, level, Decision.Kind.CERTIFIED, on, certificate, null);
    }

    private static DecisionRow row(
            long id, int level, Decision.Kind kind, LocalDate on, String certificate, LocalDate overturned) {
        return new DecisionRow(
                id,
                7L,
                null,
                "a",
                level,
                kind,
                "Обоснование.",
                8L,
                OFFICER,
                at(on),
                on,
                on.plusYears(2),
                1,
                1,
                certificate == null ? null : id,
                certificate,
                Decision.Manner.ONE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                overturned == null ? null : at(overturned),
                null,
                null);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
