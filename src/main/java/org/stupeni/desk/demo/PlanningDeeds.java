package org.stupeni.desk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.stupeni.desk.demo.Deed.CoverageNeeded;
import org.stupeni.desk.demo.Deed.DepartmentAsked;
import org.stupeni.enrolment.assignment.Assignments;
import org.stupeni.enrolment.assignment.Audience;
import org.stupeni.enrolment.assignment.Due;
import org.stupeni.enrolment.assignment.NewAssignment;
import org.stupeni.identity.place.Places;
import org.stupeni.report.coverage.CoverageNeeds;

/** Does what HR plans. */
@ApplicationScoped
class PlanningDeeds {

    @Inject
    CoverageNeeds needs;

    @Inject
    Assignments assignments;

    @Inject
    Places places;

    /** @param people the id of a person by their number */
    void happen(Deed deed, Map<String, Long> people) {
        if (deed instanceof CoverageNeeded needed) {
            needs.set(
                    departmentOf(needed.member(), people),
                    needed.competency(),
                    needed.level(),
                    needed.people(),
                    people.get(needed.by()));
        } else if (deed instanceof DepartmentAsked asked) {
            NewAssignment wanted = new NewAssignment(
                    asked.subject(),
                    Audience.department(departmentOf(asked.member(), people)),
                    Due.after(asked.days(), Due.From.ASSIGNED),
                    null);
            assignments.assign(
                    wanted, asked.reason(), assignments.dryRun(wanted).seal(), people.get(asked.by()));
        }
    }

    private Long departmentOf(String member, Map<String, Long> people) {
        return places.of(List.of(people.get(member))).get(0).departmentId();
    }
}
