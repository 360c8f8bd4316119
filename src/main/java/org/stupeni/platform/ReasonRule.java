package org.stupeni.platform;

import java.util.Optional;

/**
 * What is demanded of a reason that somebody types: how short and how long it may be, without the spaces around it, and the sentences that refuse it. Pure.
 *
 * @param missing the key of the sentence said where it is missing or too short; its place is the shortest length
 * @param shortest 1 where any sign will do
 * @param tooLong the key of the sentence said where it is too long; its place is the longest length
 */
public record ReasonRule(String missing, int shortest, String tooLong, int longest) {

    /** Of a reason that only has to be there. */
    public ReasonRule(String missing, String tooLong, int longest) {
        this(missing, 1, tooLong, longest);
    }

    /**
     * The reason without spaces around it.
     *
     * @throws Refused if it is missing, too short to say anything, or too long
     */
    public String required(String typed) {
        problem(typed).ifPresent(refused -> {
            throw refused;
        });
        return typed.strip();
    }

    /**
     * The reason without spaces around it, or null where none is given.
     *
     * @throws Refused if it is too long
     */
    public String optional(String typed) {
        String reason = typed == null ? "" : typed.strip();
        if (reason.length() > longest) {
            throw new Refused(tooLong, longest);
        }
        return reason.isEmpty() ? null : reason;
    }

    /** What speaks against it where it has to be given, or nothing. */
    public Optional<Refused> problem(String typed) {
        int length = typed == null ? 0 : typed.strip().length();
        if (length < shortest) {
            return Optional.of(new Refused(missing, shortest));
        }
        return length > longest ? Optional.of(new Refused(tooLong, longest)) : Optional.empty();
    }
}
