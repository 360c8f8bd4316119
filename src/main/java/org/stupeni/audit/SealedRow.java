package org.stupeni.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.stupeni.platform.Sha256;

/**
 * A row of the trail with its place in the chain.
 *
 * <p>Its hash is the SHA-256 of {@code stupeni-trail-1}, position, previous hash, id, who, what, kind of the thing, id of the thing, and when as microseconds
 * since 1970; each as {@code <length in bytes>:<text in UTF-8>,}, and null as {@code -,}. No two rows have the same encoding, wherever their columns begin
 * and end, and anybody can compute it from an export. A row that seals the content of its thing begins with {@code stupeni-trail-2} instead and ends with that
 * content's hash; rows without are written as they always were.
 *
 * @param who the id of the employee, or null
 * @param content the SHA-256 of what was kept of the thing, or null
 */
public record SealedRow(
        long position,
        String previousHash,
        String hash,
        long id,
        Long who,
        String what,
        String thingKind,
        String thingId,
        Instant when,
        String content) {

    private static final String FORMAT = "stupeni-trail-1";
    private static final String WITH_CONTENT = "stupeni-trail-2";

    /** Whether the hash is that of the columns. */
    boolean isIntact() {
        return isIntactAt(position);
    }

    /** Whether the hash is that of the columns at another place. */
    boolean isIntactAt(long place) {
        return hashOf(place, previousHash).equals(hash);
    }

    /** This row as it is sealed behind another. */
    SealedRow behind(Seal previous) {
        long place = previous.position() + 1;
        return new SealedRow(
                place,
                previous.hash(),
                hashOf(place, previous.hash()),
                id,
                who,
                what,
                thingKind,
                thingId,
                when,
                content);
    }

    Seal seal() {
        return new Seal(position, hash);
    }

    private String hashOf(long place, String previous) {
        StringBuilder text = new StringBuilder(300);
        append(text, content == null ? FORMAT : WITH_CONTENT);
        for (Object column : new Object[] {
            place, previous, id, who, what, thingKind, thingId, ChronoUnit.MICROS.between(Instant.EPOCH, when)
        }) {
            append(text, column);
        }
        if (content != null) {
            append(text, content);
        }
        return Sha256.of(text.toString());
    }

    private static void append(StringBuilder text, Object column) {
        if (column == null) {
            text.append("-,");
            return;
        }
        String written = column.toString();
        text.append(written.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(written)
                .append(',');
    }
}
