package org.stupeni.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Sha256;

@ExtendWith(ArquillianExtension.class)
class DevicesIT {

    @Inject
    Devices devices;

    @Inject
    LoginSessions sessions;

    @Inject
    TestPeople people;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UserTransaction transaction;

    PersonRow person;
    String here;
    String there;

    @BeforeEach
    void somebodyOnTwoDevices() {
        person = people.employee();
        here = signIn("here");
        there = signIn("there");
    }

    @Test
    void theListSaysWhereAndWhichIsThisOne() {
        assertThat(devices.of(person.id(), here))
                .extracting(Device::agent, Device::thisOne)
                .as("first the one that asks, though the other was seen later")
                .containsExactly(tuple("here", true), tuple("there", false));
    }

    @Test
    void whatIsOverIsNotListed() throws Exception {
        sessions.signOut(there);
        assertThat(devices.of(person.id(), here)).extracting(Device::agent).containsExactly("here");

        move("lastSeenAt", here, Instant.now().minus(LoginSession.IDLE));
        assertThat(devices.of(person.id(), here)).isEmpty();
    }

    @Test
    void oneIsEndedAndTheOthersGoOn() {
        assertThat(devices.end(idOf("there"), person.id())).isTrue();

        assertThat(sessions.find(there)).isEmpty();
        assertThat(sessions.find(here)).isPresent();
    }

    @Test
    void aForeignSessionAndAnUnknownOneAreNotFound() {
        Long foreign = people.employee().id();

        assertThat(devices.end(idOf("there"), foreign)).isFalse();
        assertThat(devices.end(-1L, person.id())).isFalse();
        assertThat(sessions.find(there)).isPresent();
    }

    @Test
    void allOthersAreEndedOrReallyAll() {
        devices.endOthers(person.id(), here);
        assertThat(sessions.find(here)).isPresent();
        assertThat(sessions.find(there)).isEmpty();

        devices.endAll(person.id(), person.id());
        assertThat(sessions.find(here)).isEmpty();
    }

    @Test
    void oldRowsAreForgottenAndYoungOnesKept() throws Exception {
        move("lastSeenAt", there, Instant.now().minus(Devices.KEPT).minusSeconds(60));
        move("lastSeenAt", here, Instant.now().minus(Devices.KEPT).plusSeconds(3600));

        devices.forgetOld();

        assertThat(rowsOf(there)).isZero();
        assertThat(rowsOf(here)).isEqualTo(1);
    }

    private String signIn(String agent) {
        return sessions.signIn(
                person.number(), TestPeople.PASSWORD, UUID.randomUUID().toString(), agent);
    }

    private Long idOf(String agent) {
        return devices.of(person.id(), here).stream()
                .filter(device -> device.agent().equals(agent))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long rowsOf(String token) {
        return entityManager
                .createQuery("select count(s.id) from LoginSession s where s.tokenHash = :hash", Long.class)
                .setParameter("hash", Sha256.of(token))
                .getSingleResult();
    }

    private void move(String field, String token, Instant to) throws Exception {
        transaction.begin();
        entityManager
                .createQuery("update LoginSession s set s." + field + " = :then where s.tokenHash = :hash")
                .setParameter("then", to)
                .setParameter("hash", Sha256.of(token))
                .executeUpdate();
        transaction.commit();
    }
}
