package org.stupeni.enrolment.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stupeni.enrolment.assignment.Asked;
import org.stupeni.enrolment.assignment.AssignedRow;
import org.stupeni.enrolment.assignment.AssignmentRow;
import org.stupeni.enrolment.assignment.Audience;
import org.stupeni.enrolment.assignment.Subjects;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Says what is asked of somebody. */
@RequestScoped
public class AskedLines {

    @Inject
    Subjects subjects;

    @Inject
    People people;

    @Inject
    DueWords due;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    public List<AskedLine> of(List<Asked> asked) {
        Map<Long, PersonRow> makers = people.findAll(
                asked.stream().map(one -> one.assignment().madeBy()).collect(Collectors.toSet()));
        return asked.stream()
                .map(one -> line(one, makers.get(one.assignment().madeBy())))
                .toList();
    }

    private AskedLine line(Asked asked, PersonRow maker) {
        AssignmentRow assignment = asked.assignment();
        AssignedRow.State state = asked.state();
        return new AskedLine(
                texts.in(subjects.title(assignment.subject())),
                SubjectPlace.link(assignment.subject()),
                SubjectPlace.icon(assignment.subject()),
                state.word(),
                when(asked),
                assignment.reason(),
                texts.of("enrolment_asked.by_" + word(assignment), maker.name().full()),
                state.isDue() ? asked.longer() : null,
                state == AssignedRow.State.DONE ? null : asked.row().endReason(),
                state.isDue());
    }

    private String when(Asked asked) {
        if (asked.state().isDue()) {
            return due.of(asked.row().dueOn());
        }
        return asked.state() == AssignedRow.State.DONE
                ? texts.of("enrolment_asked.done_on", viewer.date(asked.doneOn()))
                : texts.of(
                        "enrolment_asked.ended_on_" + asked.state().word(),
                        viewer.date(asked.row().endedOn()));
    }

    private static String word(AssignmentRow assignment) {
        return assignment.audience() == Audience.Kind.PEOPLE
                ? "people"
                : assignment.audience() == Audience.Kind.DEPARTMENT ? "department" : "position";
    }
}
