package org.stupeni.notification.message;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** Somebody wrote to a group of people of a course; fired in the transaction that sends it. */
public record MessageSent(Long who, Long messageId, Instant when) implements Fact {

    @Override
    public String what() {
        return "notification.message-sent";
    }

    @Override
    public String which() {
        return "message:" + messageId;
    }
}
