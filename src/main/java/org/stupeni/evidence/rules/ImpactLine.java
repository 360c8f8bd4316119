package org.stupeni.evidence.rules;

import java.time.LocalDate;

/**
 * One thing that changes for one person in one competency.
 *
 * @param before the level reached by the rules in force; of everything but a level the level that it is about
 * @param after the level reached by the draft, or the same as before
 * @param termBefore how the rules in force have it, as {@link ImpactTerms} writes it; null where they have nothing of the kind
 * @param termAfter how the draft has it
 * @param held the level held today, or 1; of what is about a certificate the level that is certified
 * @param heldUntil the last day it is held, or null
 */
public record ImpactLine(
        Long employeeId,
        String competency,
        ImpactKind kind,
        int before,
        int after,
        String termBefore,
        String termAfter,
        int held,
        LocalDate heldUntil) {

    static ImpactLine level(Long employeeId, String competency, int before, int after, int held, LocalDate heldUntil) {
        return new ImpactLine(employeeId, competency, ImpactKind.LEVEL, before, after, null, null, held, heldUntil);
    }

    public boolean isRaised() {
        return after > before;
    }

    public boolean isLowered() {
        return after < before;
    }

    /** Whether the certificate in force rests on evidence that is enough now and would not be by the draft. It stays valid to its last day. */
    public boolean isRenewalAtRisk() {
        return held > 1 && before >= held && after < held;
    }

    /** Whether others decide about a level that is reached and not held. */
    boolean isDecidedOtherwise() {
        return kind == ImpactKind.DECIDERS && before > held;
    }

    /** Whether a certificate is renewed on other terms; its level and last day stay what they are. */
    boolean isOfCertificate() {
        return kind != ImpactKind.LEVEL && kind != ImpactKind.PROPOSAL && before <= held;
    }
}
