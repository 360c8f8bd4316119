package org.stupeni.certification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stupeni.certification.HeldLevel;
import org.stupeni.certification.HeldLevels;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.search.StaffRow;
import org.stupeni.identity.web.PeopleList;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Everybody, for HR: where they work and what they hold. */
@Named
@RequestScoped
public class HrPeoplePage {

    @Inject
    PeopleList list;

    @Inject
    HeldLevels heldLevels;

    @Inject
    ReachedLevels reached;

    @Inject
    Frameworks frameworks;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private Framework framework;
    private Map<Long, List<HeldLevel>> held;

    @PostConstruct
    void read() {
        list.load();
        framework = frameworks.current().framework();
        held = heldLevels.of(list.getRows().stream().map(StaffRow::id).toList(), reached.today()).stream()
                .sorted(Comparator.comparing(HeldLevel::competency))
                .collect(Collectors.groupingBy(HeldLevel::employeeId));
    }

    public PeopleList getList() {
        return list;
    }

    /** What this person holds, by competency. */
    public List<HeldLevel> heldBy(StaffRow row) {
        return held.getOrDefault(row.id(), List.of());
    }

    /** The title of a competency; its id where the framework of today has none of that name. */
    public String titleOf(HeldLevel level) {
        return texts.in(framework.titleOf(level.competency()));
    }

    /** "базовый": the name of a level inside a sentence. */
    public String nameOf(HeldLevel level) {
        return texts.in(framework.nameOf(level.level())).toLowerCase(viewer.getLocale());
    }
}
