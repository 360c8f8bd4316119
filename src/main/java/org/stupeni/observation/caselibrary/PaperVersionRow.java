package org.stupeni.observation.caselibrary;

import java.time.Instant;

/**
 * What was last published of a case in one kind, or that it was retired.
 *
 * @param number from 1
 * @param document null where it was retired
 */
public record PaperVersionRow(Long id, Long caseId, PaperKind kind, int number, String document, Instant at) {

    private static final String LAST = """
            select new org.stupeni.observation.caselibrary.PaperVersionRow(v.id, v.caseId, v.kind, v.number, v.document, v.at)
            from PaperVersion v where v.number =
                (select max(w.number) from PaperVersion w where w.caseId = v.caseId and w.kind = v.kind)
            """;

    /** The last of every case. */
    static final String OF_KIND = LAST + " and v.kind = :kind order by v.caseId";

    /** The last of each kind of one case. */
    static final String OF_CASE = LAST + " and v.caseId = :case order by v.kind";

    public boolean isInForce() {
        return document != null;
    }
}
