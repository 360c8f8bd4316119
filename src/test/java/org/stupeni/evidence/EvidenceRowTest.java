package org.stupeni.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceRowTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void whatWasSuspendedAndReinstatedStandsOnce() {
        EvidenceRow first = row(1, "certificate", "7", "level 3", DAY);
        EvidenceRow again = row(2, "certificate", "7", "level 3", DAY);
        EvidenceRow third = row(3, "certificate", "7", "level 3", null);
        EvidenceRow exam = row(4, "attempt", "7", "level 3", null);

        assertThat(EvidenceRow.onceEach(List.of(exam, third, again, first))).containsExactly(exam, third);
        assertThat(EvidenceRow.onceEach(List.of(exam, again, first)))
                .as("suspended again: the last statement stays, as voided")
                .containsExactly(exam, again);
    }

    @Test
    void whatWasVoidedForGoodOrGradedOtherwiseStays() {
        EvidenceRow voided = row(1, "attempt", "7", "7 of 10", DAY);
        EvidenceRow regraded = row(2, "attempt", "7", "8 of 10", null);
        EvidenceRow other = row(3, "attempt", "8", "7 of 10", null);

        assertThat(EvidenceRow.onceEach(List.of(other, regraded, voided))).containsExactly(other, regraded, voided);
    }

    private static EvidenceRow row(long id, String sourceKind, String sourceId, String statement, LocalDate voidedOn) {
        return new EvidenceRow(
                id,
                1L,
                "care",
                statement,
                DAY,
                Instant.EPOCH,
                null,
                sourceKind,
                sourceId,
                DAY,
                Instant.EPOCH.plusSeconds(id),
                voidedOn);
    }
}
