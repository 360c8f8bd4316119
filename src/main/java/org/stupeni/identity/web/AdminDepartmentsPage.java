package org.stupeni.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.identity.place.Departments;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** The tree of departments, and a form for another one. */
@Named
@RequestScoped
public class AdminDepartmentsPage {

    @Inject
    Departments departments;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private DepartmentTree tree;
    private List<Line> lines;
    private final DepartmentForm form = new DepartmentForm();

    /**
     * A department in its place.
     *
     * @param indent as far to the right as it stands below others
     * @param people its own
     * @param all its own and those of all departments under it
     */
    public record Line(Long id, String indent, String name, long people, long all) {}

    @PostConstruct
    void read() {
        tree = departments.tree();
        Map<Long, Long> people = departments.people();
        lines = tree.inOrder(viewer.getLanguage()).stream()
                .map(node -> new Line(
                        node.row().id(),
                        PeopleList.indented(node, ""),
                        texts.in(node.row().name()),
                        people.getOrDefault(node.row().id(), 0L),
                        tree.within(node.row().id()).stream()
                                .mapToLong(id -> people.getOrDefault(id, 0L))
                                .sum()))
                .toList();
    }

    public String add() {
        Map<String, Refused> problems = departments.check(form.name());
        problems.forEach(texts::show);
        if (!problems.isEmpty()) {
            return null;
        }
        try {
            departments.add(form.parentId(), form.name(), me.getId());
            return "/admin/departments?faces-redirect=true&done=added";
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    /** Whether a department was just added or removed. */
    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return Stream.of("added", "removed")
                .filter(known -> known.equals(done) && !Faces.isPostback())
                .map(known -> "identity_department.done_" + known)
                .findFirst()
                .orElse(null);
    }

    public List<Line> getLines() {
        return lines;
    }

    public DepartmentForm getForm() {
        return form;
    }

    public List<SelectItem> getParents() {
        return Stream.concat(
                        Stream.of(new SelectItem("", texts.of("identity_department.top"))),
                        lines.stream().map(line -> new SelectItem(line.id().toString(), line.indent() + line.name())))
                .toList();
    }
}
