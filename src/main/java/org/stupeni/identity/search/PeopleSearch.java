package org.stupeni.identity.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stupeni.identity.NamedPerson;
import org.stupeni.identity.PersonState;
import org.stupeni.identity.Role;
import org.stupeni.identity.place.Departments;
import org.stupeni.identity.place.SearchText;
import org.stupeni.platform.Language;
import org.stupeni.platform.Settings;

/** Lists people: filtered, sorted and paged in the database, in three statements for any number of rows. */
@ApplicationScoped
@Transactional
public class PeopleSearch {

    private static final String FROM =
            " from Employee e join e.department d join e.position p left join e.manager m where e.id is not null";

    private static final String LINE = """
            select new org.stupeni.identity.search.StaffLine(e.id, e.number, e.name, p.nameRu, p.nameEn, d.nameRu, d.nameEn,
                m.id, m.name.family, m.name.given, m.name.patronymic, e.blockedAt, e.leftOn)
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Departments departments;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    public long count(PeopleFilter filter) {
        return query("select count(e.id)", filter, "", Long.class).getSingleResult();
    }

    /**
     * A part of the list.
     *
     * @param language of the reader: positions and departments have their order in it
     */
    public List<StaffRow> list(PeopleFilter filter, Language language, int first, int most) {
        List<StaffLine> lines = query(
                        LINE,
                        filter,
                        " order by " + filter.order().column(language) + ", e.searchText, e.id",
                        StaffLine.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        List<Long> ids = lines.stream().map(StaffLine::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Role>> roles = roles(ids);
        Set<Long> passwords = withPassword(ids);
        return lines.stream()
                .map(line ->
                        line.with(roles.getOrDefault(line.id(), List.of()), passwords.contains(line.id()), today()))
                .toList();
    }

    private Map<Long, List<Role>> roles(List<Long> ids) {
        return entityManager
                .createQuery(
                        "select new org.stupeni.identity.search.RoleLine(e.id, r) from Employee e join e.roles r"
                                + " where e.id in :ids and r <> :everybodys",
                        RoleLine.class)
                .setParameter("ids", ids)
                .setParameter("everybodys", Role.EMPLOYEE)
                .getResultStream()
                .sorted(Comparator.comparing(RoleLine::role))
                .collect(Collectors.groupingBy(
                        RoleLine::employeeId, Collectors.mapping(RoleLine::role, Collectors.toList())));
    }

    private Set<Long> withPassword(List<Long> ids) {
        return Set.copyOf(entityManager
                .createQuery(
                        "select e.id from Employee e where e.id in :ids and e.passwordHash is not null", Long.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** Who is meant by a number, a mail address or a sign-in name; else everybody who has all these words, also who has left. */
    public List<NamedPerson> named(String typed, int most) {
        return named(typed, row -> true, most);
    }

    /** The same without those who have left, unless they are meant exactly. */
    public List<NamedPerson> namedHere(String typed, int most) {
        return named(typed, row -> row.state() != PersonState.LEFT, most);
    }

    /** Who is meant by each of these numbers, mail addresses and sign-in names, whoever has left included; a text that is none of them is missing. */
    public Map<String, NamedPerson> exactly(Collection<String> typed) {
        Map<String, NamedPerson> found = new HashMap<>();
        if (typed.isEmpty()) {
            return found;
        }
        Map<String, NamedPerson> byName = new HashMap<>();
        entityManager
                .createQuery(
                        "select new org.stupeni.identity.search.CalledPerson(e.id, e.number, e.name, e.mail, e.login) from Employee e"
                                + " where lower(e.number) in :typed or e.mail in :typed or e.login in :typed",
                        CalledPerson.class)
                .setParameter("typed", typed.stream().map(SearchText::fold).toList())
                .getResultList()
                .forEach(person -> person.callings().forEach(calling -> byName.put(calling, person.named())));
        typed.forEach(text -> {
            NamedPerson person = byName.get(SearchText.fold(text));
            if (person != null) {
                found.put(text, person);
            }
        });
        return found;
    }

    private List<NamedPerson> named(String typed, Predicate<StaffRow> wanted, int most) {
        List<NamedPerson> exact = entityManager
                .createQuery(
                        "select new org.stupeni.identity.NamedPerson(e.id, e.number, e.name) from Employee e"
                                + " where lower(e.number) = :typed or e.mail = :typed or e.login = :typed",
                        NamedPerson.class)
                .setParameter("typed", SearchText.fold(typed))
                .getResultList();
        if (!exact.isEmpty()) {
            return exact;
        }
        return list(new PeopleFilter(typed, null, null, null, PeopleFilter.Order.NAME), Language.RU, 0, most).stream()
                .filter(wanted)
                .map(row -> new NamedPerson(row.id(), row.number(), row.name()))
                .toList();
    }

    private <T> TypedQuery<T> query(String select, PeopleFilter filter, String order, Class<T> type) {
        StringBuilder where = new StringBuilder();
        Map<String, Object> parameters = new HashMap<>();
        List<String> patterns = SearchText.patterns(filter.words());
        for (int i = 0; i < patterns.size(); i++) {
            where.append(" and e.searchText like :word").append(i).append(" escape '!'");
            parameters.put("word" + i, patterns.get(i));
        }
        if (filter.departmentId() != null) {
            where.append(" and d.id in :departments");
            parameters.put("departments", departments.tree().within(filter.departmentId()));
        }
        if (filter.role() != null) {
            where.append(" and exists (select x.id from Employee x join x.roles r where x.id = e.id and r = :role)");
            parameters.put("role", filter.role());
        }
        if (filter.state() != null) {
            where.append(condition(filter.state()));
            parameters.put("today", today());
        }
        TypedQuery<T> query = entityManager.createQuery(select + FROM + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    /** The same as {@link org.stupeni.identity.Employee#state}, in the database's words. */
    private static String condition(PersonState state) {
        String here = " and (e.leftOn is null or e.leftOn > :today)";
        return switch (state) {
            case LEFT -> " and e.leftOn <= :today";
            case BLOCKED -> here + " and e.blockedAt is not null";
            case NO_PASSWORD -> here + " and e.blockedAt is null and e.passwordHash is null";
            case ACTIVE -> here + " and e.blockedAt is null and e.passwordHash is not null";
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }
}
