package org.stupeni.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stupeni.platform.KeptContents;

/**
 * Compares what rooms keep with what the trail sealed of it. That the sealed hashes are the right ones is what {@link TrailChecks} verifies: a changed thing whose
 * hash in the trail was changed with it is found there.
 *
 * <p>Rows from before there were contents seal none and are passed over.
 */
@ApplicationScoped
public class ContentChecks {

    @Inject
    SealedRows rows;

    @Inject
    @Any
    Instance<KeptContents> rooms;

    /** Compares everything that was sealed from this place on. */
    public ContentVerdict verify(long from) {
        long compared = 0;
        List<ContentFinding> findings = new ArrayList<>();
        for (KeptContents room : rooms) {
            List<SealedRow> sealed = rows.withContent(room.whats(), from - 1);
            while (!sealed.isEmpty()) {
                compared += sealed.size();
                findings.addAll(compare(room, sealed));
                sealed = rows.withContent(
                        room.whats(), sealed.get(sealed.size() - 1).position());
            }
        }
        return new ContentVerdict(
                compared, findings.stream().limit(Findings.MOST).toList(), findings.size() > Findings.MOST);
    }

    private static List<ContentFinding> compare(KeptContents room, List<SealedRow> sealed) {
        Map<String, String> kept =
                room.hashes(sealed.stream().map(SealedRow::thingId).distinct().toList());
        return sealed.stream()
                .filter(row -> !row.content().equals(kept.get(row.thingId())))
                .map(row -> new ContentFinding(
                        row.position(), row.thingKind(), row.thingId(), !kept.containsKey(row.thingId())))
                .toList();
    }
}
