package org.stupeni.framework.draft;

import java.time.Instant;
import org.stupeni.framework.Framework;

/**
 * A draft as pages show it.
 *
 * @param baseNumber the version it began as, or for one of the folder the newest then
 * @param file what the changed {@code framework.yaml} says that it came from, or null
 * @param hash of its content: another one means that it was edited
 * @param begunBy null for the folder of courses
 * @param changedBy who saved last, or null
 */
public record Draft(
        Long id,
        DraftState state,
        int baseNumber,
        Framework file,
        String hash,
        Long begunBy,
        Instant begunAt,
        Long changedBy,
        Instant changedAt,
        Framework framework) {

    /** Whether it came from a changed {@code framework.yaml}. */
    public boolean isFromFolder() {
        return file != null;
    }
}
