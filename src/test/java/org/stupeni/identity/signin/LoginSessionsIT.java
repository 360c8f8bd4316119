package org.stupeni.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Sha256;

@ExtendWith(ArquillianExtension.class)
class LoginSessionsIT {

    @Inject
    LoginSessions sessions;

    @Inject
    SignInCounters counters;

    @Inject
    TestPeople people;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UserTransaction transaction;

    PersonRow person;
    String address;

    @BeforeEach
    void somebodySomewhere() {
        person = people.with(Role.HR);
        address = UUID.randomUUID().toString();
    }

    @Test
    void theRightPasswordOpensASessionOfThatPerson() {
        String token = signIn(person.number(), TestPeople.PASSWORD);

        assertThat(sessions.find(token)).get().satisfies(signedIn -> {
            assertThat(signedIn.employeeId()).isEqualTo(person.id());
            assertThat(signedIn.groups()).containsExactlyInAnyOrder("employee", "hr");
        });
    }

    @Test
    void mailSignsInWithoutRegardToCase() {
        String token = signIn(person.mail().toUpperCase(), TestPeople.PASSWORD);

        assertThat(sessions.find(token)).isPresent();
    }

    @Test
    void aManagerIsKnownByTheReports() {
        people.reportingTo(person.id());

        String token = signIn(person.number(), TestPeople.PASSWORD);

        assertThat(sessions.find(token).orElseThrow().groups()).contains("manager");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        assertRefused(person.number(), "wrong");
        assertRefused("nobody-" + address, "wrong");
    }

    @Test
    void theTenthFailureLocksTheAccountEvenForTheRightPassword() {
        fail(SignInCounters.PER_ACCOUNT - 1);
        assertRefused(person.number(), "wrong");

        assertRefused(person.number(), TestPeople.PASSWORD);
    }

    @Test
    void nineFailuresDoNotLockAndSuccessForgetsThem() {
        fail(SignInCounters.PER_ACCOUNT - 1);
        assertThat(signIn(person.number(), TestPeople.PASSWORD)).isNotBlank();

        fail(SignInCounters.PER_ACCOUNT - 1);
        assertThat(signIn(person.number(), TestPeople.PASSWORD)).isNotBlank();
    }

    @Test
    void anAddressIsLockedToo() {
        for (int i = 0; i < SignInCounters.PER_ADDRESS; i++) {
            counters.fail("name-" + i + "-" + address, address, Instant.now());
        }

        assertRefused(person.number(), TestPeople.PASSWORD);
    }

    @Test
    void theLockEndsByItself() throws Exception {
        fail(SignInCounters.PER_ACCOUNT);
        assertRefused(person.number(), TestPeople.PASSWORD);

        transaction.begin();
        entityManager
                .createQuery("update SignInCounter c set c.lockedUntil = :then where c.subject = :subject")
                .setParameter("then", Instant.now().minusSeconds(1))
                .setParameter("subject", "account:" + Sha256.of(person.number()))
                .executeUpdate();
        transaction.commit();

        assertThat(signIn(person.number(), TestPeople.PASSWORD)).isNotBlank();
    }

    @Test
    void aSessionEndsAfterHalfAnHourWithoutARequest() throws Exception {
        String token = signIn(person.number(), TestPeople.PASSWORD);
        assertThat(sessions.find(token)).isPresent();

        moveSession("lastSeenAt", token, LoginSession.IDLE);

        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void beingSeenProlongsTheSession() throws Exception {
        String token = signIn(person.number(), TestPeople.PASSWORD);
        moveSession("lastSeenAt", token, LoginSession.IDLE.minusMinutes(1));

        assertThat(sessions.find(token)).isPresent();

        Instant seen = entityManager
                .createQuery("select s.lastSeenAt from LoginSession s where s.tokenHash = :hash", Instant.class)
                .setParameter("hash", Sha256.of(token))
                .getSingleResult();
        assertThat(seen).isAfter(Instant.now().minusSeconds(60));
    }

    @Test
    void noSessionIsLongerThanTwelveHours() throws Exception {
        String token = signIn(person.number(), TestPeople.PASSWORD);

        moveSession("startedAt", token, LoginSession.LONGEST);

        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void signingOutRevokesTheSession() {
        String token = signIn(person.number(), TestPeople.PASSWORD);
        String other = signIn(person.number(), TestPeople.PASSWORD);

        sessions.signOut(token);

        assertThat(sessions.find(token)).isEmpty();
        assertThat(sessions.find(other)).isPresent();
    }

    @Test
    void anInventedTokenIsNobody() {
        assertThat(sessions.find("invented")).isEmpty();
    }

    private String signIn(String name, String password) {
        return sessions.signIn(name, password, address, "test");
    }

    private void assertRefused(String name, String password) {
        assertThatThrownBy(() -> signIn(name, password))
                .isInstanceOf(Refused.class)
                .hasMessage("identity_sign_in.refused");
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            counters.fail(person.number(), "elsewhere-" + address, Instant.now());
        }
    }

    private void moveSession(String field, String token, Duration back) throws Exception {
        transaction.begin();
        entityManager
                .createQuery("update LoginSession s set s." + field + " = :then where s.tokenHash = :hash")
                .setParameter("then", Instant.now().minus(back))
                .setParameter("hash", Sha256.of(token))
                .executeUpdate();
        transaction.commit();
    }
}
