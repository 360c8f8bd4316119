package org.stupeni.evidence.rules;

import java.time.Instant;
import org.stupeni.framework.draft.ImpactFigure;

/**
 * How far the computation of what a draft would change has come.
 *
 * @param hash of the content it is about
 * @param rulesNumber the version in force that it is compared with
 * @param done how many people are weighed
 * @param figure what was found so far, and how many people there are to weigh
 * @param doneAt null while it runs
 */
public record ImpactState(
        Long id, String hash, int rulesNumber, long done, ImpactFigure figure, Instant askedAt, Instant doneAt) {

    /** As the query reads it. */
    public ImpactState(
            Long id,
            String hash,
            int rulesNumber,
            long people,
            long done,
            long concerned,
            long raised,
            long lowered,
            long proposals,
            long deciders,
            long renewals,
            long certificates,
            Instant askedAt,
            Instant doneAt) {
        this(
                id,
                hash,
                rulesNumber,
                done,
                new ImpactFigure(people, concerned, raised, lowered, proposals, deciders, renewals, certificates),
                askedAt,
                doneAt);
    }

    public boolean isDone() {
        return doneAt != null;
    }
}
