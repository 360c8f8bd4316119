package org.stupeni.observation.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stupeni.identity.NamedPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.PersonState;
import org.stupeni.identity.Role;
import org.stupeni.identity.Teams;
import org.stupeni.identity.search.PeopleFilter;
import org.stupeni.identity.search.PeopleSearch;
import org.stupeni.platform.Language;

/** Whom a person can ask by name: the own manager and those with the role of an observer, but nobody whom they lead. Whoever else may observe sees the requests to nobody by name. */
@ApplicationScoped
@Transactional
public class PossibleObservers {

    private static final int MOST = 50;

    @Inject
    People people;

    @Inject
    PeopleSearch search;

    @Inject
    Teams teams;

    public List<NamedPerson> of(Long employeeId) {
        List<NamedPerson> possible = new ArrayList<>();
        Set<Long> led = new HashSet<>(teams.lineOf(employeeId));
        Optional<PersonRow> manager =
                people.find(employeeId).map(PersonRow::managerId).flatMap(people::find);
        manager.ifPresent(row -> possible.add(new NamedPerson(row.id(), row.number(), row.name())));
        search
                .list(
                        new PeopleFilter(null, null, Role.OBSERVER, PersonState.ACTIVE, PeopleFilter.Order.NAME),
                        Language.RU,
                        0,
                        MOST)
                .stream()
                .filter(row -> !row.id().equals(employeeId)
                        && !led.contains(row.id())
                        && possible.stream().noneMatch(known -> known.id().equals(row.id())))
                .forEach(row -> possible.add(new NamedPerson(row.id(), row.number(), row.name())));
        return possible;
    }
}
