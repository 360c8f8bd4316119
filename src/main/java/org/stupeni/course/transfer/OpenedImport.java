package org.stupeni.course.transfer;

import java.util.Set;

/**
 * A brought file as its owner sees it.
 *
 * @param chosen the numbers of the questions to take
 */
public record OpenedImport(ImportUploadRow row, ImportPreview preview, Set<Integer> chosen) {

    public OpenedImport {
        chosen = Set.copyOf(chosen);
    }
}
