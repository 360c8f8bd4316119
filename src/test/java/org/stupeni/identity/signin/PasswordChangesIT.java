package org.stupeni.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.identity.Employee;
import org.stupeni.identity.Passwords;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Refused;

@ExtendWith(ArquillianExtension.class)
class PasswordChangesIT {

    private static final String NEW = "boat compass pear jam";

    @Inject
    PasswordChanges changes;

    @Inject
    PasswordLinks links;

    @Inject
    LoginSessions sessions;

    @Inject
    Passwords passwords;

    @Inject
    Pbkdf2PasswordHash otherHash;

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
    String session;

    @BeforeEach
    void somebodySignedIn() {
        person = people.employee();
        address = UUID.randomUUID().toString();
        session = signIn(TestPeople.PASSWORD);
    }

    @Test
    void theOtherSessionsEndAndThisOneGoesOnUnderAnotherToken() {
        String elsewhere = signIn(TestPeople.PASSWORD);

        String renewed = change(TestPeople.PASSWORD, NEW);

        assertThat(sessions.find(renewed)).isPresent();
        assertThat(sessions.find(session)).isEmpty();
        assertThat(sessions.find(elsewhere)).isEmpty();
        assertThat(signIn(NEW)).isNotBlank();
        assertThatThrownBy(() -> signIn(TestPeople.PASSWORD)).isInstanceOf(Refused.class);
    }

    @Test
    void aLinkThatWasMadeForTheOldPasswordEnds() {
        String made = links.make(person.id(), person.id()).address();

        change(TestPeople.PASSWORD, NEW);

        assertThat(links.isUsable(made.substring(made.indexOf('=') + 1))).isFalse();
    }

    @Test
    void aWrongPresentPasswordChangesNothing() {
        assertRefused("wrong", NEW, PasswordChanges.PRESENT);

        assertThat(sessions.find(session)).isPresent();
        assertThat(signIn(TestPeople.PASSWORD)).isNotBlank();
    }

    @Test
    void guessingHereLocksTheAccountForSigningInToo() {
        fail(SignInCounters.PER_ACCOUNT - 1);
        assertRefused("wrong", NEW, PasswordChanges.PRESENT);

        assertRefused(TestPeople.PASSWORD, NEW, PasswordChanges.PRESENT);
        assertThatThrownBy(() -> signIn(TestPeople.PASSWORD)).isInstanceOf(Refused.class);
    }

    @Test
    void guessingByMailAndByNumberIsCountedTogether() {
        fail(SignInCounters.PER_ACCOUNT - 1);
        assertThatThrownBy(() -> sessions.signIn(person.mail(), "wrong", address, "test"))
                .isInstanceOf(Refused.class);

        assertThatThrownBy(() -> signIn(TestPeople.PASSWORD)).isInstanceOf(Refused.class);
    }

    @Test
    void aWeakPasswordIsRefused() {
        assertRefused(TestPeople.PASSWORD, "too short", "identity_password.too_short");
        assertRefused(TestPeople.PASSWORD, "qwertyqwertyqwerty", "identity_password.repeated");
        assertRefused(TestPeople.PASSWORD, "Проверкин_" + person.number(), "identity_password.own_words");
    }

    @Test
    void thePresentPasswordIsNoNewOne() {
        assertRefused(TestPeople.PASSWORD, TestPeople.PASSWORD, "identity_password.same");
    }

    @Test
    void aLetterWithAnAccentIsTheSameHoweverTheSystemWritesIt() {
        change(TestPeople.PASSWORD, "cafe\u0301 boat compass jam");

        assertThat(signIn("caf\u00e9 boat compass jam")).isNotBlank();
    }

    @Test
    void aOneTimePasswordIsForgottenWithTheChange() throws Exception {
        transaction.begin();
        entityManager
                .find(Employee.class, person.id())
                .signsInOnceBy(null, passwords.hashOf(TestPeople.PASSWORD), Instant.now());
        transaction.commit();
        assertThat(sessions.find(session).orElseThrow().mustChangePassword()).isTrue();

        String renewed = change(TestPeople.PASSWORD, NEW);

        assertThat(sessions.find(renewed).orElseThrow().mustChangePassword()).isFalse();
    }

    @Test
    void aHashOfFewerRoundsIsMadeAnewAtTheNextSignIn() throws Exception {
        otherHash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256", "Pbkdf2PasswordHash.Iterations", "1024"));
        String weak = otherHash.generate(TestPeople.PASSWORD.toCharArray());
        transaction.begin();
        entityManager.find(Employee.class, person.id()).signsInBy(null, weak);
        transaction.commit();
        assertThat(passwords.isOutdated(weak)).isTrue();

        String second = signIn(TestPeople.PASSWORD);

        String now = entityManager.find(Employee.class, person.id()).passwordHash();
        assertThat(now).startsWith("PBKDF2WithHmacSHA512:1024:").isNotEqualTo(weak);
        assertThat(passwords.isOutdated(now)).isFalse();
        assertThat(sessions.find(second)).isPresent();
        assertThat(sessions.find(session)).as("nobody is signed out by it").isPresent();
        assertThat(signIn(TestPeople.PASSWORD)).isNotBlank();
    }

    @Test
    void aWrongPasswordMakesNoHashAnew() {
        String before = entityManager.find(Employee.class, person.id()).passwordHash();

        assertThatThrownBy(() -> signIn("wrong")).isInstanceOf(Refused.class);

        assertThat(entityManager.find(Employee.class, person.id()).passwordHash())
                .isEqualTo(before);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            counters.fail(person.number(), "elsewhere-" + address, Instant.now());
        }
    }

    private String change(String present, String fresh) {
        return changes.change(person.id(), session, present, fresh, address);
    }

    private void assertRefused(String present, String fresh, String why) {
        assertThatThrownBy(() -> change(present, fresh))
                .isInstanceOf(Refused.class)
                .hasMessage(why);
    }

    private String signIn(String password) {
        return sessions.signIn(person.number(), password, address, "test");
    }
}
