package org.stupeni.evidence.document;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * Something happened to a document of a person; fired in the transaction that writes it.
 *
 * @param kind what happened
 * @param words what was said, for who tells others; the trail keeps none of it
 */
public record DocumentHappened(
        Long who,
        long documentId,
        StepKind kind,
        Long employeeId,
        Long colleagueId,
        String competency,
        String words,
        Instant when)
        implements Fact {

    @Override
    public String what() {
        return switch (kind) {
            case SENT -> "evidence.document-sent";
            case CONFIRMED -> "evidence.document-confirmed";
            case DENIED -> "evidence.document-denied";
            case RETURNED -> "evidence.document-returned";
            case ACCEPTED -> "evidence.document-accepted";
            case DECLINED -> "evidence.document-declined";
            case WITHDRAWN -> "evidence.document-withdrawn";
            case ENTERED -> "evidence.document-entered";
        };
    }

    @Override
    public String which() {
        return "document:" + documentId;
    }
}
