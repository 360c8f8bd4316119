package org.stupeni.enrolment.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.stupeni.enrolment.assignment.AssignmentRow;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.identity.place.Departments;
import org.stupeni.identity.place.PositionRow;
import org.stupeni.identity.place.Positions;
import org.stupeni.platform.Language;
import org.stupeni.platform.web.Here;
import org.stupeni.platform.web.ViewTexts;

/** The same pages for HR and for managers: whose assignments they are about, where they are, and how they name those who are asked. */
@RequestScoped
public class AssignScope {

    @Inject
    Here here;

    @Inject
    CurrentPerson me;

    @Inject
    Departments departments;

    @Inject
    Positions positions;

    @Inject
    ViewTexts texts;

    private DepartmentTree tree;
    private final Map<Long, String> positionNames = new HashMap<>();

    /** The manager who looks; null for HR, who may see and ask everybody. */
    Long scope() {
        return isTeam() ? me.getId() : null;
    }

    boolean isTeam() {
        return here.getArea().equals("team");
    }

    /** {@code /hr/assign} or {@code /team/assign}. */
    String at(String page) {
        return "/" + here.getArea() + "/" + page;
    }

    /** Whom an assignment asks, in words. */
    String audience(AssignmentRow row) {
        return switch (row.audience()) {
            case PEOPLE -> texts.of("enrolment_audience.people");
            case DEPARTMENT -> department(row.departmentId());
            case POSITION -> position(row.positionId());
        };
    }

    String department(Long departmentId) {
        if (tree == null) {
            tree = departments.tree();
        }
        return tree.find(departmentId)
                .map(found -> texts.of("enrolment_audience.department", found.name()))
                .orElseGet(() -> texts.of("enrolment_audience.no_department"));
    }

    String position(Long positionId) {
        if (positionNames.isEmpty()) {
            positions.all(Language.RU).forEach(one -> positionNames.put(one.id(), name(one)));
        }
        return texts.of("enrolment_audience.position", positionNames.get(positionId));
    }

    private String name(PositionRow position) {
        return texts.in(position.name());
    }
}
