package org.stupeni.observation.request.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.stupeni.identity.NamedPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Teams;
import org.stupeni.identity.search.PeopleSearch;
import org.stupeni.observation.Rights;

/** Whom an observer can choose: those who report to them, or whoever has the name that was typed. */
@RequestScoped
class OfferedPeople {

    private static final int SHOWN = 20;

    /** So many of the people with a name are looked through for those a manager may observe. */
    private static final int LOOKED_THROUGH = 200;

    @Inject
    Rights rights;

    @Inject
    Teams teams;

    @Inject
    People people;

    @Inject
    PeopleSearch search;

    /**
     * The first of them.
     *
     * @param more whether there are others
     */
    record Offer(List<PersonRow> first, boolean more) {}

    /** @param typed empty for one's own team */
    Offer of(Long observer, String typed) {
        List<Long> ids = typed.isEmpty() ? teams.reportsOf(observer) : found(observer, typed);
        List<Long> first = ids.stream().limit(SHOWN).toList();
        Map<Long, PersonRow> rows = people.findAll(first);
        return new Offer(first.stream().map(rows::get).toList(), ids.size() > SHOWN);
    }

    private List<Long> found(Long observer, String typed) {
        boolean anybody = rights.isObserver(observer);
        List<Long> line = anybody ? List.of() : teams.lineOf(observer);
        return search.namedHere(typed, anybody ? SHOWN + 2 : LOOKED_THROUGH).stream()
                .map(NamedPerson::id)
                .filter(id -> !id.equals(observer) && (anybody || line.contains(id)))
                .toList();
    }
}
