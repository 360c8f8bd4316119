package org.stupeni.report.coverage.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.identity.place.Departments;
import org.stupeni.identity.web.PeopleList;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.report.coverage.CoverageNeeds;
import org.stupeni.report.coverage.NeedRow;

/** What a department needs: said anew, or with another number, or no more. */
@Named
@RequestScoped
public class HrCoverageNeedPage {

    private static final String LIST = "/hr/coverage?faces-redirect=true&done=";

    @Inject
    CoverageNeeds needs;

    @Inject
    Departments departments;

    @Inject
    Frameworks frameworks;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private DepartmentTree tree;
    private NeedRow need;
    private String department;
    private String competency;
    private String level;
    private String people;
    private long version;

    /** Reads the address itself: when a form comes back, what the page shows must be known before view parameters are. */
    @PostConstruct
    void read() {
        tree = departments.tree();
        String id = Faces.getRequestParameter("id");
        if (id == null) {
            return;
        }
        need = id.matches("[0-9]{1,18}") ? needs.find(Long.valueOf(id)).orElse(null) : null;
        if (need == null) {
            Faces.responseSendError(404, "");
            return;
        }
        people = String.valueOf(need.people());
        version = need.version();
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    public String set() {
        Long departmentId = department != null && department.matches("[0-9]{1,18}") ? Long.valueOf(department) : null;
        Map<String, Refused> problems = needs.check(departmentId, competency, number(level), number(people));
        problems.forEach(texts::show);
        return problems.isEmpty()
                ? deed(() -> {
                    needs.set(departmentId, competency, number(level), number(people), me.getId());
                    return LIST + "set";
                })
                : null;
    }

    public String change() {
        Map<String, Refused> problems =
                needs.check(need.departmentId(), need.competency(), need.level(), number(people));
        if (problems.containsKey("people")) {
            texts.show("people", problems.get("people"));
            return null;
        }
        return deed(() -> {
            needs.change(need.id(), version, number(people), me.getId());
            return LIST + "changed";
        });
    }

    public String end() {
        return deed(() -> {
            needs.end(need.id(), version, me.getId());
            return LIST + "ended";
        });
    }

    private String deed(Supplier<String> deed) {
        try {
            return deed.get();
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    /** Null for what is no number; the check has the sentence for it. */
    private static Integer number(String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.matches("[0-9]{1,6}") ? Integer.valueOf(text) : null;
    }

    public NeedRow getNeed() {
        return need;
    }

    /** The department, competency and level of a need that is there already. */
    public String getAbout() {
        return texts.of(
                "report_need.about",
                tree.find(need.departmentId()).map(row -> texts.in(row.name())).orElse(""),
                texts.in(frameworks.current().framework().titleOf(need.competency())),
                need.level());
    }

    public List<SelectItem> getDepartments() {
        return Stream.concat(
                        Stream.of(new SelectItem("", texts.of("report_need.choose"))),
                        tree.inOrder(viewer.getLanguage()).stream()
                                .map(node -> new SelectItem(
                                        node.row().id().toString(),
                                        PeopleList.indented(
                                                node, texts.in(node.row().name())))))
                .toList();
    }

    public List<SelectItem> getCompetencies() {
        return Stream.concat(
                        Stream.of(new SelectItem("", texts.of("report_need.choose"))),
                        frameworks.current().framework().competencies().stream()
                                .map(one -> new SelectItem(one.id(), texts.in(one.title()))))
                .toList();
    }

    public List<SelectItem> getLevels() {
        Framework framework = frameworks.current().framework();
        return Stream.concat(
                        Stream.of(new SelectItem("", texts.of("report_need.choose"))),
                        IntStream.rangeClosed(Framework.LOWEST + 1, Framework.HIGHEST)
                                .mapToObj(number -> new SelectItem(
                                        String.valueOf(number),
                                        texts.of("report_matrix.level", number, texts.in(framework.nameOf(number))))))
                .toList();
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getCompetency() {
        return competency;
    }

    public void setCompetency(String competency) {
        this.competency = competency;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }

    /** The version of the need that the forms show and send back. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
