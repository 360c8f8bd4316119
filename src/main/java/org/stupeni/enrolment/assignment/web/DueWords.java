package org.stupeni.enrolment.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.stupeni.enrolment.assignment.AskedPerson;
import org.stupeni.enrolment.assignment.AssignedRow.State;
import org.stupeni.enrolment.assignment.AssignmentRow;
import org.stupeni.enrolment.assignment.Assignments;
import org.stupeni.enrolment.assignment.Due;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Says a last day in plain words: until the end of which day, and how long that is. */
@RequestScoped
public class DueWords {

    @Inject
    Assignments assignments;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    /** "до конца дня 5 декабря 2026 г., осталось 13 дней". */
    public String of(LocalDate due) {
        long days = ChronoUnit.DAYS.between(assignments.today(), due);
        if (days == 0) {
            return texts.of("enrolment_due.today", viewer.date(due));
        }
        return days > 0
                ? texts.count("enrolment_due.left", days, viewer.date(due))
                : texts.count("enrolment_due.over", -days, viewer.date(due));
    }

    /** "30 дней после назначения", or until which day where it is one for everybody. */
    public String of(Due due) {
        return due.isRelative() ? texts.count("enrolment_due.after_" + due.from(), due.days()) : of(due.on());
    }

    /** The same of an assignment that goes on. */
    public String of(AssignmentRow row) {
        return row.dueDays() == null ? of(row.dueOn()) : of(Due.after(row.dueDays(), row.dueFrom()));
    }

    /** Until when somebody has to do it, or since when it is done or asked no more. */
    String of(AskedPerson person) {
        if (person.state().isDue()) {
            return of(person.row().dueOn());
        }
        return person.state() == State.DONE
                ? texts.of("enrolment_asked.done_on", viewer.date(person.doneOn()))
                : texts.of(
                        "enrolment_asked.ended_on_" + person.state().word(),
                        viewer.date(person.row().endedOn()));
    }
}
