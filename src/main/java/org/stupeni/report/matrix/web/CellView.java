package org.stupeni.report.matrix.web;

import java.time.LocalDate;
import org.stupeni.framework.Framework;
import org.stupeni.report.matrix.MatrixCell;

/**
 * How a person stands in a competency, as a matrix shows it.
 *
 * @param competency its title
 * @param level the name of the held level inside a sentence, or null where none is held
 * @param required the level that the position requires, or null
 */
public record CellView(String competency, MatrixCell cell, String level, Integer required, LocalDate today) {

    /** Within so many days an end is soon. */
    static final int SOON = 60;

    public boolean isHeld() {
        return cell.isHeld();
    }

    public boolean isExpiring() {
        return cell.until() != null && !cell.until().isAfter(today.plusDays(SOON));
    }

    /** Whether more is reached than held, and nobody has to decide about it now. */
    public boolean isSettled() {
        return cell.isUnheld() && !cell.isWaiting();
    }

    public boolean isWaiting() {
        return cell.isWaiting();
    }

    /** How many levels are missing; below 0 where more is held than required; 0 also where nothing is required. */
    public int gap() {
        return required == null ? 0 : required - cell.held();
    }

    /** The state of the mark beside what is required; null where nothing is. */
    public String mark() {
        if (required == null || required <= Framework.LOWEST) {
            return null;
        }
        return gap() > 1 ? "missing" : gap() == 1 ? "part" : "met";
    }

    /** The end of the key of the words beside the mark. */
    public String words() {
        return gap() > 0 ? "gap" : gap() < 0 ? "exceeds" : "met";
    }
}
