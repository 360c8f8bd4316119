package org.stupeni.enrolment.assignment.web;

import java.util.List;
import org.stupeni.enrolment.assignment.AskedPerson;
import org.stupeni.enrolment.assignment.AssignedRow.State;

/** Everybody whom an assignment asks, or asked, in figures. Pure. */
public record AskedPeople(List<AskedPerson> all) {

    /** How many should have it; whoever was excused or went away is not counted among them. */
    public long getAsked() {
        return all.stream()
                .filter(person -> person.state().isDue() || person.state() == State.DONE)
                .count();
    }

    /** How many are still to do it. */
    public long getDue() {
        return all.stream().filter(person -> person.state().isDue()).count();
    }

    public long getFinished() {
        return count(State.DONE);
    }

    public long getOverdue() {
        return count(State.OVERDUE);
    }

    private long count(State state) {
        return all.stream().filter(person -> person.state() == state).count();
    }

    /** Those whom a filter lists. */
    List<AskedPerson> in(StateFilter filter) {
        return all.stream().filter(person -> filter.lists(person.state())).toList();
    }
}
