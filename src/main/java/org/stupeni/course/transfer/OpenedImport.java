package org.stupeni.course.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A brought file as its owner sees it.
 *
 * @param chosen the numbers of the questions to take
 * @param receipts what was taken from it already, the oldest first
 */
public record OpenedImport(
        ImportUploadRow row, ImportPreview preview, Set<Integer> chosen, List<ImportReceipt> receipts) {

    public OpenedImport {
        chosen = Set.copyOf(chosen);
        receipts = List.copyOf(receipts);
    }

    /** What questions that were taken are called where they are now, by their numbers. */
    public Map<Integer, String> taken() {
        Map<Integer, String> taken = new HashMap<>();
        receipts.forEach(receipt -> receipt.questions().forEach(one -> taken.put(one.number(), one.id())));
        return taken;
    }
}
