package org.stupeni.certification.panel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stupeni.certification.panel.MemberRow;
import org.stupeni.certification.panel.PanelRow;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.Level;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.web.ViewTexts;

/** What every page about panels says in the reader's language. */
@RequestScoped
class PanelTitles {

    @Inject
    Frameworks frameworks;

    @Inject
    ViewTexts texts;

    String competency(String id) {
        return framework().competency(id).map(found -> texts.in(found.title())).orElse(id);
    }

    /** "Client-orientation, level 5". */
    String of(PanelRow row) {
        return texts.of("panel_list.about", competency(row.competency()), row.level());
    }

    String nameOf(int level) {
        return texts.in(framework().nameOf(level));
    }

    /** Where somebody of HR reads it: their own as everybody does. */
    static String addressFor(CurrentPerson reader, PanelRow row) {
        return (row.employeeId().equals(reader.getId()) ? "/learn/panel?id=" : "/hr/panel?id=") + row.id();
    }

    /** What the level asks to be seen. */
    List<String> indicators(String competency, int level) {
        return framework().level(competency, level).map(Level::indicators).orElse(List.of()).stream()
                .map(indicator -> texts.in(indicator.text()))
                .toList();
    }

    /** Who sits on it, for a list. */
    static String names(Map<Long, List<MemberRow>> members, PanelRow row) {
        return names(members.getOrDefault(row.id(), List.of()));
    }

    private static String names(Collection<MemberRow> members) {
        return members.stream()
                .filter(MemberRow::isSeated)
                .map(member -> member.name().usual())
                .collect(Collectors.joining(", "));
    }

    private Framework framework() {
        return frameworks.current().framework();
    }
}
