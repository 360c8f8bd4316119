package org.stupeni.certification.transcript;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.stupeni.platform.LocalText;

/** Where a person stood at the end of a day, and why: the value that is written as JSON and printed as PDF. */
public record Transcript(
        String schema,
        Instant madeAt,
        LocalDate asOf,
        String zone,
        Person person,
        List<Level> levels,
        List<Certified> certificates,
        List<Decided> decisions,
        List<Done> measures,
        List<Raised> appeals,
        List<Proof> evidence,
        List<Change> history) {

    public static final String SCHEMA = "stupeni-transcript/2";

    /** Whose record it is. */
    public record Person(
            String name, String number, LocalText position, LocalText department, LocalText organisation) {}

    /**
     * One competency.
     *
     * @param held null, like the three after it, where none is held
     * @param rules the number of the framework's version that was in force
     */
    public record Level(
            String competency,
            LocalText title,
            int reached,
            Integer held,
            LocalDate heldSince,
            LocalDate heldUntil,
            String certificate,
            int rules) {}

    /** A certificate and what it was worth on the day. */
    public record Certified(
            String number,
            String code,
            String competency,
            LocalText title,
            int level,
            LocalDate validFrom,
            LocalDate validUntil,
            String status) {}

    /**
     * A decision.
     *
     * @param kind in small letters: {@code certified}, {@code declined}, or {@code undone} where it was taken back by the day; then the reason is that of
     *     taking it back
     * @param manner {@code automatic}, {@code one}, {@code four_eyes}, {@code panel} or {@code override}
     * @param decider null for the portal
     * @param proposer the first of two, or null
     */
    public record Decided(
            long id,
            String competency,
            LocalText title,
            int level,
            String kind,
            String manner,
            Instant decidedAt,
            String decider,
            String proposer,
            String reason,
            int rules) {}

    /**
     * What was done to a certificate by that day.
     *
     * @param what in small letters: {@code suspended}, {@code reinstated} or {@code revoked}
     */
    public record Done(
            String certificate,
            String competency,
            LocalText title,
            int level,
            String what,
            LocalDate on,
            String by,
            String reason) {}

    /**
     * An appeal of the person.
     *
     * @param against in small letters: {@code declined}, {@code lower}, {@code revoked}, {@code suspended} or {@code need}
     * @param state as of the day: {@code open}, {@code upheld}, {@code rejected} or {@code withdrawn}
     * @param answerer null, like the two after it, until it is answered
     */
    public record Raised(
            String against,
            String competency,
            LocalText title,
            int level,
            String words,
            String state,
            Instant raisedAt,
            String answerer,
            Instant answeredAt,
            String answer) {}

    /**
     * A row of the ledger.
     *
     * @param statement as the ledger keeps it
     * @param worth {@code counts}, {@code held}, {@code to_come}, {@code supports}, {@code not_passed}, {@code too_old}, {@code ended}, {@code voided} or {@code not_asked}
     * @param lastDay the last day it counts, where it does and something ends it
     * @param recorder null for the portal
     */
    public record Proof(
            long id,
            String competency,
            LocalText text,
            Map<String, Object> statement,
            String source,
            LocalDate occurredOn,
            LocalDate recordedOn,
            String recorder,
            String worth,
            LocalDate lastDay,
            LocalDate voidedOn,
            String voidReason) {

        /** Of which sort it is: the word that the statement says. */
        public String kind() {
            return String.valueOf(statement.get("kind"));
        }
    }

    /** From this day on this level was reached. */
    public record Change(String competency, LocalText title, int level, LocalDate from, int rules, Instant writtenAt) {}
}
