package org.stupeni.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The portal under test was started without the demo, on an empty database. */
@ExtendWith(ArquillianExtension.class)
class FirstAdministratorIT {

    @Inject
    Administrators administrators;

    @Inject
    Passwords passwords;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UserTransaction transaction;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void leaveNothing() throws Exception {
        transaction.rollback();
    }

    @Test
    void theStartMadeOneWhoMustChangeThePassword() {
        Employee made = numbered("admin");

        assertThat(entityManager
                        .createQuery("select e.oneTimePasswordAt from Employee e where e.id = :id")
                        .setParameter("id", made.id())
                        .getSingleResult())
                .isNotNull();
        assertThat(made.roles()).containsExactlyInAnyOrder(Role.EMPLOYEE, Role.ADMINISTRATOR);
        assertThat(made.department().parent()).isNull();
    }

    @Test
    void aSecondStartMakesNoneAndTellsNothing() {
        assertThat(administrators.first()).isEmpty();
    }

    @Test
    void whereTheNameIsTakenAnotherOneIsMade() {
        entityManager
                .createNativeQuery("delete from employee_role where role = 'ADMINISTRATOR'")
                .executeUpdate();
        entityManager.clear();

        Administrators.Made made = administrators.first().orElseThrow();

        assertThat(made.name()).isEqualTo("admin2");
        assertThat(made.password()).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
        assertThat(passwords.verify(made.password(), numbered("admin2").passwordHash()))
                .isTrue();
    }

    private Employee numbered(String number) {
        return entityManager
                .createQuery("select e from Employee e where e.number = :number", Employee.class)
                .setParameter("number", number)
                .getSingleResult();
    }
}
