package org.stupeni.certification.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A decision in a pack: what was decided about which level, by whom and why, by which rules and on which rows of the ledger.
 *
 * @param manner {@code automatic}, {@code one}, {@code four_eyes}, {@code panel} or {@code override}
 * @param file all of it word for word: its SHA-256 is what the trail sealed
 */
record PackedDecision(
        long id,
        String competency,
        int level,
        String kind,
        String manner,
        Instant decidedAt,
        Long deciderId,
        String decider,
        String reason,
        LocalDate validFrom,
        LocalDate validUntil,
        int rules,
        String certificate,
        String proposer,
        Instant undoneAt,
        String undoneReason,
        List<Long> evidence,
        String file)
        implements NamesPeople {

    @Override
    public Stream<Long> people() {
        return Stream.ofNullable(deciderId);
    }
}
