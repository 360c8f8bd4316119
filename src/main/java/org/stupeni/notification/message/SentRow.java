package org.stupeni.notification.message;

import java.time.Instant;
import org.stupeni.platform.LocalText;

/**
 * A message as lists show it.
 *
 * @param people how many got it
 * @param read how many of them have read it
 */
public record SentRow(
        Long id,
        String courseId,
        String titleRu,
        String titleEn,
        String textRu,
        String textEn,
        int people,
        Long sentBy,
        Instant sentAt,
        long read) {

    /** In the one language it was written in, or in both. */
    public LocalText title() {
        return NewMessage.filled(new LocalText(titleRu, titleEn));
    }

    public LocalText text() {
        return NewMessage.filled(new LocalText(textRu, textEn));
    }
}
