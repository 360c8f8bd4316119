package org.stupeni.enrolment.assignment;

import java.util.Collection;
import java.util.List;

/**
 * Knows who has done what was assigned. Asked upwards: a room that gives something that can be assigned implements it for its own kind, and every one is asked.
 */
public interface Achievements {

    /**
     * Who has any of these, in one statement; nothing, and no statement, where none of them is of its kind.
     *
     * @param employeeId whose they are, or null for everybody's
     */
    List<Achieved> of(Collection<Subject> subjects, Long employeeId);
}
