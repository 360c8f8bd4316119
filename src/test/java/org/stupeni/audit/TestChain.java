package org.stupeni.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stupeni.platform.Sha256;

/** A chain of rows as the job would have sealed them, without a database. */
public final class TestChain {

    private static final Instant THEN = Instant.parse("2026-03-09T08:00:00.123456Z");

    private TestChain() {}

    /** So many rows; every third one seals a content, and one has an id that a spreadsheet would take for a formula. */
    public static List<TrailRow> rows(int count) {
        List<TrailRow> rows = new ArrayList<>();
        Seal last = Seal.BEGINNING;
        for (int i = 1; i <= count; i++) {
            SealedRow row = new SealedRow(
                            0,
                            null,
                            null,
                            100L + i,
                            i % 2 == 0 ? 7L : null,
                            "certification.certified",
                            i % 3 == 0 ? "decision" : "attempt",
                            i == 5 ? "=1+1" : i == 7 ? "с кавычкой \", и запятой" : String.valueOf(i),
                            THEN.plusSeconds(i),
                            i % 3 == 0 ? Sha256.of("decision " + i) : null)
                    .behind(last);
            last = row.seal();
            rows.add(told(row));
        }
        return rows;
    }

    /** The same row with another thing, sealed anew at its place: what somebody does who rewrites the database. */
    public static TrailRow rewritten(TrailRow row, String thing) {
        return told(new SealedRow(
                        0,
                        null,
                        null,
                        row.id(),
                        row.who(),
                        row.what(),
                        row.thingKind(),
                        thing,
                        row.when(),
                        row.content())
                .behind(new Seal(row.position() - 1, row.previousHash())));
    }

    private static TrailRow told(SealedRow row) {
        return new TrailRow(
                row.id(),
                row.who(),
                row.what(),
                row.thingKind(),
                row.thingId(),
                row.when(),
                row.position(),
                row.previousHash(),
                row.hash(),
                row.content());
    }
}
