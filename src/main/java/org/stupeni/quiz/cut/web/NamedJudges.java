package org.stupeni.quiz.cut.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.stupeni.identity.NamedPerson;
import org.stupeni.identity.search.PeopleSearch;
import org.stupeni.platform.Refused;

/** Reads the judges that a field names, one a line. */
@RequestScoped
class NamedJudges {

    private static final int MOST = 30;

    @Inject
    PeopleSearch search;

    /** @throws Refused if a line names nobody, or more than one */
    List<Long> in(String lines) {
        List<Long> found = new ArrayList<>();
        lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST)
                .forEach(line -> {
                    List<NamedPerson> people = search.namedHere(line, 2);
                    if (people.size() != 1) {
                        throw new Refused(people.isEmpty() ? "cut_list.nobody" : "cut_list.several", line);
                    }
                    found.add(people.get(0).id());
                });
        return found;
    }
}
