package org.stupeni.enrolment.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stupeni.identity.NamedPerson;
import org.stupeni.identity.search.PeopleSearch;
import org.stupeni.platform.Refused;

/** Reads lines of typed people: all numbers, mail addresses and sign-in names at once, names one after another. */
@RequestScoped
public class NamedPeople {

    /** So many lines may be names: each costs a search of its own. */
    private static final int MOST_NAMES = 20;

    @Inject
    PeopleSearch search;

    /** @throws Refused if a line names nobody or several people, or too many lines are names */
    List<Long> read(List<String> typed) {
        Map<String, NamedPerson> exact = search.exactly(typed);
        List<String> names =
                typed.stream().filter(line -> !exact.containsKey(line)).toList();
        if (names.size() > MOST_NAMES) {
            throw new Refused("enrolment_assign.too_many_names", MOST_NAMES, names.get(0));
        }
        List<Long> ids = new ArrayList<>();
        for (String line : typed) {
            Long id = exact.containsKey(line) ? exact.get(line).id() : called(line);
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    private Long called(String line) {
        List<NamedPerson> meant = search.namedHere(line, 2);
        if (meant.size() == 1) {
            return meant.get(0).id();
        }
        throw new Refused(
                meant.isEmpty() ? "enrolment_assign.person_unknown" : "enrolment_assign.person_several", line);
    }
}
