package org.stupeni.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.stupeni.identity.People;
import org.stupeni.identity.Role;
import org.stupeni.notification.ReportNotes;
import org.stupeni.report.schedule.ReportHappened;
import org.stupeni.report.schedule.ReportRuns;
import org.stupeni.report.schedule.RunRow;

/** Lets notes tell of files: reports and notes stand on one floor and know nothing of each other. Who has left is told nothing. */
@ApplicationScoped
class ReportsTold {

    @Inject
    ReportRuns runs;

    @Inject
    ReportNotes notes;

    @Inject
    People people;

    void tell(@Observes ReportHappened happened) {
        if (!happened.isMade() && !happened.isFailed() && !happened.isRefused()
                || people.having(List.of(happened.who()), Set.of(Role.EMPLOYEE)).isEmpty()) {
            return;
        }
        RunRow run = runs.find(happened.id()).orElseThrow();
        if (happened.isMade()) {
            notes.ready(run.employeeId(), run.id(), run.name(), run.gone(), happened.when());
        } else if (happened.isFailed()) {
            notes.failed(run.employeeId(), run.id(), run.name(), happened.when());
        } else {
            notes.refused(run.employeeId(), run.id(), run.name(), happened.when());
        }
    }
}
