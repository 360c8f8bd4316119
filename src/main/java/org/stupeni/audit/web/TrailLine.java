package org.stupeni.audit.web;

import org.stupeni.audit.TrailRow;

/**
 * A row of the trail in words.
 *
 * @param who the name, or who else did it
 * @param number of the person, or null
 * @param link to the page of the thing, or null
 */
public record TrailLine(TrailRow row, String who, String number, String what, String thing, String link) {

    public boolean isSealed() {
        return row.position() != null;
    }
}
