package org.stupeni.report.coverage.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.identity.place.Departments;
import org.stupeni.platform.web.Viewer;
import org.stupeni.report.coverage.CoverageMap;
import org.stupeni.report.coverage.CoverageNeeds;
import org.stupeni.report.coverage.CoverageRow;
import org.stupeni.report.web.ReportScope;

/**
 * The needs that the reader may look at and how they are covered: all of them for HR; for managers those of the departments where their people work, counting
 * these people alone.
 */
@RequestScoped
public class CoverageList {

    @Inject
    CoverageNeeds needs;

    @Inject
    CoverageMap map;

    @Inject
    Departments departments;

    @Inject
    ReportScope scope;

    @Inject
    Viewer viewer;

    private Collection<Long> only;
    private Collection<Long> own;
    private DepartmentTree tree;

    private void begin() {
        if (tree == null) {
            tree = departments.tree();
            only = scope.only();
            own = only == null ? null : map.departmentsOf(only);
        }
    }

    long count() {
        begin();
        return own == null ? needs.count() : needs.count(own);
    }

    List<CoverageRow> part(int first, int most) {
        begin();
        return map.of(
                own == null ? needs.list(first, most) : needs.list(own, first, most), tree, only, viewer.getLanguage());
    }
}
