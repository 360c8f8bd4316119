package org.stupeni.notification.message;

import java.time.Instant;
import org.stupeni.identity.PersonName;
import org.stupeni.platform.LocalText;

/**
 * Somebody who got a message.
 *
 * @param readAt when it was opened, or marked as read with others; null for not yet
 */
public record ReaderRow(
        Long id, String number, PersonName name, String departmentRu, String departmentEn, Instant readAt) {

    public LocalText department() {
        return new LocalText(departmentRu, departmentEn);
    }
}
