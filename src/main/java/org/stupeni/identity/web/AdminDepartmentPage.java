package org.stupeni.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.place.DepartmentRow;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.identity.place.Departments;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** One department: its name, what it stands under, and that it is removed when it is empty. */
@Named
@RequestScoped
public class AdminDepartmentPage {

    @Inject
    Departments departments;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private DepartmentTree tree;
    private DepartmentRow department;
    private DepartmentForm form;
    private long version;

    /** Reads the address itself: when a form comes back, what the page shows must be known before view parameters are. */
    @PostConstruct
    void read() {
        tree = departments.tree();
        department = AddressId.of(Faces.getRequestParameter("id"))
                .flatMap(tree::find)
                .orElse(null);
        if (department == null) {
            Faces.responseSendError(404, "");
            return;
        }
        form = DepartmentForm.of(department);
        version = department.version();
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    public String save() {
        Map<String, Refused> problems = departments.check(form.name());
        problems.forEach(texts::show);
        return problems.isEmpty()
                ? deed(() -> {
                    departments.edit(department.id(), version, form.parentId(), form.name(), me.getId());
                    return "/admin/department?faces-redirect=true&id=" + department.id() + "&done=saved";
                })
                : null;
    }

    public String remove() {
        return deed(() -> {
            departments.remove(department.id(), version, me.getId());
            return "/admin/departments?faces-redirect=true&done=removed";
        });
    }

    private String deed(Supplier<String> deed) {
        try {
            return deed.get();
        } catch (Refused refused) {
            texts.show(refused);
            tree = departments.tree();
            department = tree.find(department.id()).orElse(department);
            version = department.version();
            return null;
        }
    }

    public boolean isSaved() {
        return "saved".equals(Faces.getRequestParameter("done")) && !Faces.isPostback();
    }

    public DepartmentRow getDepartment() {
        return department;
    }

    public DepartmentForm getForm() {
        return form;
    }

    /** Where the department can stand: anywhere but below itself. */
    public List<SelectItem> getParents() {
        Set<Long> below = tree.within(department.id());
        return Stream.concat(
                        Stream.of(new SelectItem("", texts.of("identity_department.top"))),
                        tree.inOrder(viewer.getLanguage()).stream()
                                .filter(node -> !below.contains(node.row().id()))
                                .map(node -> new SelectItem(
                                        node.row().id().toString(),
                                        PeopleList.indented(
                                                node, texts.in(node.row().name())))))
                .toList();
    }

    /** The version of the department that the forms show and send back. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
