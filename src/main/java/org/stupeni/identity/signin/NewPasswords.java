package org.stupeni.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.stupeni.identity.Employee;
import org.stupeni.identity.Passwords;
import org.stupeni.platform.Refused;

/** What every way to a new password has in common; part of {@link PasswordChanges} and {@link PasswordLinks}, in their transaction. */
@ApplicationScoped
class NewPasswords {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PasswordRule rule;

    @Inject
    Passwords passwords;

    @Inject
    LoginSessions sessions;

    /**
     * Lets a good password pass.
     *
     * @throws Refused if it is weak, or the one the person has
     */
    void demand(Employee employee, String password) {
        List<String> ownWords = Stream.of(employee.name().full(), employee.mail(), employee.number(), employee.login())
                .filter(Objects::nonNull)
                .toList();
        rule.demand(password, ownWords);
        if (employee.passwordHash() != null && passwords.verify(password, employee.passwordHash())) {
            throw new Refused("identity_password.same");
        }
    }

    /**
     * Keeps the password, ends the person's sessions and voids the links that were made for the old one.
     *
     * @param spared the token of the session that goes on, or null
     */
    void choose(Employee employee, String password, String spared, Instant now) {
        employee.choosesPassword(passwords.hashOf(password), now);
        voidLinks(employee.id(), now);
        sessions.endAll(employee.id(), spared, now);
    }

    void voidLinks(Long employeeId, Instant now) {
        entityManager
                .createQuery("""
                        update PasswordLink l set l.voidedAt = :now
                        where l.employee.id = :employee and l.usedAt is null and l.voidedAt is null
                        """)
                .setParameter("now", now)
                .setParameter("employee", employeeId)
                .executeUpdate();
    }
}
