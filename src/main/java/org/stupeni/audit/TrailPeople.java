package org.stupeni.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;

/** Finds whom somebody means who looks through the trail. */
@ApplicationScoped
@Transactional
public class TrailPeople {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    People people;

    /** The person with this number, mail address or sign-in name; else those whose names begin with these words, without regard to case and ё. */
    public List<PersonRow> named(String typed, int most) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        List<Long> ids = entityManager
                .createQuery(
                        "select e.id from Employee e where lower(e.number) = :word or e.mail = :word or e.login = :word",
                        Long.class)
                .setParameter("word", word)
                .getResultList();
        if (ids.isEmpty()) {
            ids = byName(word.split("[\\s\\u00a0]+"), most);
        }
        return people.findAll(ids).values().stream()
                .sorted(Comparator.comparing((PersonRow person) -> person.name().full())
                        .thenComparing(PersonRow::id))
                .toList();
    }

    private List<Long> byName(String[] words, int most) {
        StringBuilder where = new StringBuilder("select e.id from Employee e where e.id is not null");
        for (int i = 0; i < words.length; i++) {
            where.append(
                    " and (lower(e.name.family) like :word or lower(e.name.given) like :word or lower(e.name.patronymic) like :word)"
                            .replace(":word", ":word" + i + " escape '!'"));
        }
        TypedQuery<Long> query = entityManager
                .createQuery(where + " order by e.name.family, e.name.given, e.id", Long.class)
                .setMaxResults(most);
        for (int i = 0; i < words.length; i++) {
            query.setParameter("word" + i, pattern(words[i]));
        }
        return query.getResultList();
    }

    /** Any letter may stand where е or ё does. */
    private static String pattern(String word) {
        return word.replaceAll("([!%_])", "!$1").replaceAll("[её]", "_") + "%";
    }
}
