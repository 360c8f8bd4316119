package org.stupeni.course.transfer;

import java.time.Instant;
import org.stupeni.course.exchange.ExchangeFormat;

/**
 * A brought file in a list.
 *
 * @param length in bytes
 * @param takenAt null until something was taken from it
 */
public record ImportUploadRow(
        Long id, String fileName, int length, ExchangeFormat form, Instant uploadedAt, Instant takenAt) {

    public boolean isTaken() {
        return takenAt != null;
    }
}
