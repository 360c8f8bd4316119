package org.stupeni.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stupeni.identity.place.Department;
import org.stupeni.identity.place.Positions;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Settings;
import org.stupeni.platform.Texts;

/** Makes the first administrator of a portal that has none; part of {@link FirstAdministrator}. */
@ApplicationScoped
@Transactional
class Administrators {

    private static final String NAME = "admin";

    /** Letters and digits that are not taken for each other. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    /**
     * How the new administrator signs in.
     *
     * @param name to sign in by
     * @param password may be used once, to choose another
     */
    record Made(String name, String password) {}

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    Passwords passwords;

    @Inject
    Positions positions;

    private final SecureRandom random = new SecureRandom();

    /** Makes an administrator, unless there is one. */
    Optional<Made> first() {
        if (exist()) {
            return Optional.empty();
        }
        String password = IntStream.range(0, GROUPS).mapToObj(i -> letters()).collect(Collectors.joining("-"));
        String name = freeName();
        Employee administrator = Employee.join(
                name,
                new PersonName(word(Language.RU, "family"), word(Language.RU, "given"), null),
                name + "@localhost",
                department(),
                positions.called(new LocalText(word(Language.RU, "position"), word(Language.EN, "position"))),
                settings.zone(),
                Language.RU);
        administrator.signsInOnceBy(null, passwords.hashOf(password), clock.instant());
        administrator.takes(EnumSet.of(Role.ADMINISTRATOR));
        entityManager.persist(administrator);
        entityManager.flush();
        return Optional.of(new Made(name, password));
    }

    private boolean exist() {
        return !entityManager
                .createQuery("select e.id from Employee e join e.roles r where r = :role", Long.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** "admin", or with a number behind it where a person without the role has that name. */
    private String freeName() {
        List<String> taken = entityManager
                .createQuery("select e.number from Employee e where e.number like :start", String.class)
                .setParameter("start", NAME + "%")
                .getResultList();
        List<String> logins = entityManager
                .createQuery("select e.login from Employee e where e.login like :start", String.class)
                .setParameter("start", NAME + "%")
                .getResultList();
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? NAME : NAME + i)
                .filter(name -> !taken.contains(name) && !logins.contains(name))
                .findFirst()
                .orElseThrow();
    }

    /** The top of the company, made where there is none yet. */
    private Department department() {
        return entityManager
                .createQuery("select d from Department d where d.parent is null order by d.id", Department.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    Department top = new Department(null, settings.organisation());
                    entityManager.persist(top);
                    return top;
                });
    }

    private String letters() {
        return random.ints(GROUP, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }

    private static String word(Language language, String what) {
        return Texts.of(language, "identity_first_administrator." + what);
    }
}
