package org.stupeni.report.gap.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.place.DepartmentRow;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.identity.place.Departments;
import org.stupeni.identity.place.Positions;
import org.stupeni.platform.web.Viewer;
import org.stupeni.report.Within;
import org.stupeni.report.gap.GapRow;
import org.stupeni.report.gap.Gaps;
import org.stupeni.report.web.ReportScope;

/** The gaps that an address asks for, of the people its reader may look at: {@code ?by=position&department=7}. */
@RequestScoped
public class GapList {

    private static final String POSITION = "position";

    @Inject
    Gaps gaps;

    @Inject
    ReportScope scope;

    @Inject
    Departments departments;

    @Inject
    Positions positions;

    @Inject
    Frameworks frameworks;

    @Inject
    Viewer viewer;

    private DepartmentTree tree;
    private DepartmentRow department;
    private boolean byPosition;
    private List<GapRow> rows;

    void load(UnaryOperator<String> parameter) {
        tree = departments.tree();
        String id = parameter.apply("department");
        department = (id != null && id.matches("[0-9]{1,18}") ? tree.find(Long.valueOf(id)) : tree.top()).orElse(null);
        byPosition = POSITION.equals(parameter.apply("by"));
        Long departmentId = department == null ? null : department.id();
        Within within = new Within(tree, departmentId, scope.only());
        rows = byPosition ? gaps.byPosition(within, positions.all(viewer.getLanguage())) : gaps.byDepartment(within);
    }

    List<GapRow> rows() {
        return rows;
    }

    boolean isByPosition() {
        return byPosition;
    }

    /** The department that is looked into, or null for the whole company. */
    DepartmentRow department() {
        return department;
    }

    boolean isForHr() {
        return scope.isForHr();
    }

    /** What the addresses of the reports begin with. */
    String area() {
        return scope.area();
    }

    DepartmentTree tree() {
        return tree;
    }

    List<Competency> competencies() {
        return frameworks.current().framework().competencies();
    }

    /** What the address ends with. */
    String query(boolean positions, Long departmentId) {
        String by = positions ? "by=" + POSITION : "";
        String of = departmentId == null ? "" : "department=" + departmentId;
        String both = by.isEmpty() || of.isEmpty() ? by + of : by + "&" + of;
        return both.isEmpty() ? "" : "?" + both;
    }
}
