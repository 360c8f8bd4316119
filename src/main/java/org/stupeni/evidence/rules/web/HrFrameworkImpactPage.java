package org.stupeni.evidence.rules.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.evidence.rules.FrameworkImpacts;
import org.stupeni.evidence.rules.ImpactCount;
import org.stupeni.evidence.rules.ImpactFilter;
import org.stupeni.evidence.rules.ImpactRow;
import org.stupeni.evidence.rules.ImpactState;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.identity.place.Departments;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** What the draft would change for people: asked for, awaited, read line by line. */
@Named
@RequestScoped
public class HrFrameworkImpactPage {

    private static final int ROWS = 25;

    @Inject
    OpenDraft open;

    @Inject
    FrameworkImpacts impacts;

    @Inject
    Frameworks frameworks;

    @Inject
    Departments departments;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private ImpactWords words;
    private ImpactState state;
    private ImpactAddress address;
    private DepartmentTree tree;
    private List<ImpactCount> byCompetency = List.of();
    private List<ImpactCount> byDepartment = List.of();
    private List<ImpactRow> rows = List.of();
    private long count;
    private int page = 1;
    private boolean shown;

    @PostConstruct
    void read() {
        words = new ImpactWords(viewer.getLanguage());
        shown = open.isShown();
        address = ImpactAddress.read();
        state = open.draft() == null ? null : impacts.latest(open.draft().id()).orElse(null);
        if (state == null || !state.isDone()) {
            return;
        }
        tree = departments.tree();
        byCompetency = impacts.byCompetency(state.id());
        byDepartment = impacts.byDepartment(state.id());
        count = impacts.count(state.id(), address.filter());
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        rows = impacts.list(state.id(), address.filter(), (page - 1) * ROWS, ROWS);
    }

    public void load() {}

    public void ask() {
        try {
            impacts.ask(me.getId());
            Faces.redirect("/hr/framework-impact");
        } catch (Refused refused) {
            texts.show(refused);
            read();
        }
    }

    public boolean isShown() {
        return shown;
    }

    public ImpactState getState() {
        return state;
    }

    public boolean isRunning() {
        return state != null && !state.isDone();
    }

    public boolean isThere() {
        return state != null && state.isDone();
    }

    /** Whether the draft was edited since, or other rules came into force. */
    public boolean isStale() {
        return state != null
                && open.draft() != null
                && (!state.hash().equals(open.draft().hash()) || state.rulesNumber() != frameworks.currentNumber());
    }

    public String titleOf(String competency) {
        return texts.in(open.framework().titleOf(competency));
    }

    public String departmentOf(Long id) {
        return tree.find(id).map(row -> texts.in(row.name())).orElse("");
    }

    /** "не оценён", or the number of the level. */
    public String levelOf(int level) {
        return words.level(level);
    }

    /** What changes, in a sentence. */
    public String wordsOf(ImpactRow row) {
        return words.of(row);
    }

    /** What the lines can be narrowed to. */
    public List<ImpactFilter.Kind> getKinds() {
        return List.of(ImpactFilter.Kind.values());
    }

    /** The text of a kind: "rules_impact.kind_RAISED". */
    public String keyOf(ImpactFilter.Kind kind) {
        return "rules_impact.kind_" + kind;
    }

    public List<ImpactCount> getByCompetency() {
        return byCompetency;
    }

    public List<ImpactCount> getByDepartment() {
        return byDepartment;
    }

    public List<ImpactRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public ImpactAddress getAddress() {
        return address;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(count, ROWS);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    public String at(int other) {
        return address.query() + "&page=" + other;
    }
}
