package org.stupeni.observation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An observation as pages show it; see {@link Observation} for what is null when.
 *
 * @param level null until it is signed
 * @param voidedBy the observation that took its place, or null
 */
public record ObservationRow(
        Long id,
        Long observerId,
        Long employeeId,
        String competency,
        String checklistHash,
        ObservationState state,
        Situation situation,
        Difficulty difficulty,
        String happening,
        String comment,
        LocalDate seenOn,
        String photoHash,
        Instant savedAt,
        Purpose purpose,
        Integer level,
        Instant signedAt,
        Long replacesId,
        String replaceReason,
        Long voidedBy,
        Instant voidedAt,
        Instant openedAt,
        String reply,
        Instant repliedAt,
        Instant replyAmendedAt) {

    public boolean isSigned() {
        return state == ObservationState.SIGNED;
    }

    public boolean isVoided() {
        return voidedBy != null;
    }

    public boolean isCorrection() {
        return replacesId != null;
    }

    public boolean isEvidence() {
        return purpose == Purpose.EVIDENCE;
    }

    public boolean isHard() {
        return situation == Situation.HARD;
    }

    Details details() {
        return new Details(situation, difficulty, happening, comment, seenOn);
    }
}
