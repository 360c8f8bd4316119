package org.stupeni.certification.panel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.stupeni.certification.panel.Panels;
import org.stupeni.certification.panel.Tally;
import org.stupeni.identity.NamedPerson;
import org.stupeni.identity.search.PeopleSearch;
import org.stupeni.platform.Refused;

/** Reads members of a panel as HR types them: a number, a mail address or a name. */
@RequestScoped
class NamedMembers {

    @Inject
    PeopleSearch search;

    /** @throws Refused if a line names nobody or several people, or there are too many lines */
    List<Long> lines(String typed) {
        List<String> lines = (typed == null ? "" : typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (lines.size() > Panels.MOST_MEMBERS) {
            throw new Refused("panel_act.too_many", Panels.MOST_MEMBERS);
        }
        return lines.stream().map(this::one).toList();
    }

    /** @throws Refused if it names nobody or several people */
    Long one(String typed) {
        String line = typed == null ? "" : typed.strip();
        if (line.isEmpty()) {
            throw new Refused("panel_act.nobody_named", Tally.QUORUM);
        }
        List<NamedPerson> meant = search.namedHere(line, 2);
        if (meant.size() == 1) {
            return meant.get(0).id();
        }
        throw new Refused(meant.isEmpty() ? "panel_act.unknown_person" : "panel_act.several_people", line);
    }
}
