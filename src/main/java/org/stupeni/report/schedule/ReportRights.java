package org.stupeni.report.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.stupeni.identity.People;
import org.stupeni.identity.Role;

/** Who may have reports at this moment: whoever is of HR and has not left. */
@ApplicationScoped
class ReportRights {

    @Inject
    People people;

    boolean has(Long employeeId) {
        return !people.having(List.of(employeeId), Set.of(Role.HR)).isEmpty();
    }
}
