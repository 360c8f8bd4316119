package org.stupeni.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Teams;
import org.stupeni.identity.place.DepartmentRow;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.platform.web.Here;

/** Whom the reports of an area may show: everybody to HR; to managers the people below them, and nobody else, whatever the address says. */
@RequestScoped
public class ReportScope {

    private static final String HR = "hr";

    @Inject
    Here here;

    @Inject
    Teams teams;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

    private Collection<Long> line;
    private boolean hr;

    /** Says that this is no request of a person but a report that is made for HR in the background. */
    public void makeForHr() {
        hr = true;
    }

    /** Those who may be shown; null for everybody. */
    public Collection<Long> only() {
        if (isForHr()) {
            return null;
        }
        if (line == null) {
            line = teams.lineOf(me.getId());
        }
        return line;
    }

    public boolean isForHr() {
        return hr || HR.equals(here.getArea());
    }

    /** The departments to choose from: all for HR, to managers those of their people and what these stand under. */
    public Predicate<DepartmentRow> departments(DepartmentTree tree) {
        if (isForHr()) {
            return row -> true;
        }
        Set<Long> own = tree.upFrom(people.findAll(only()).values().stream()
                .map(PersonRow::departmentId)
                .collect(Collectors.toSet()));
        return row -> own.contains(row.id());
    }

    /** What the addresses of the reports begin with: {@code /hr} or {@code /team}. */
    public String area() {
        return isForHr() ? "/hr" : "/team";
    }
}
