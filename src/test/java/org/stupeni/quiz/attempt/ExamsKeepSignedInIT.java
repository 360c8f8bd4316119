package org.stupeni.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.TestPeople;
import org.stupeni.identity.signin.LoginSession;
import org.stupeni.identity.signin.LoginSessions;
import org.stupeni.platform.Sha256;
import org.stupeni.quiz.start.Attempts;

@ExtendWith(ArquillianExtension.class)
class ExamsKeepSignedInIT {

    /** The grace of the test exam, and a bit. */
    private static final Duration OVER = Duration.ofMinutes(42);

    @Inject
    LoginSessions sessions;

    @Inject
    Attempts attempts;

    @Inject
    HandIns handIns;

    @Inject
    TestExams testExams;

    @Inject
    TestPeople people;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UserTransaction transaction;

    Long me;
    String session;

    @BeforeEach
    void somebodySignedInForHours() throws Exception {
        testExams.publish();
        PersonRow person = people.employee();
        me = person.id();
        session = sessions.signIn(
                person.number(), TestPeople.PASSWORD, UUID.randomUUID().toString(), "test");
        move("startedAt", LoginSession.LONGEST);
    }

    @Test
    void withoutAnExamTheLongestDurationEndsTheSession() {
        assertThat(sessions.find(session)).isEmpty();
    }

    @Test
    void aRunningExamIsNotCut() {
        start();

        assertThat(sessions.find(session)).isPresent();
    }

    @Test
    void theLastMomentOfTheExamIsTheLastOfTheSession() {
        long attempt = start();
        testExams.age(attempt, Duration.ofMinutes(40));
        assertThat(sessions.find(session)).as("in the grace").isPresent();

        testExams.age(attempt, OVER.minusMinutes(40));

        assertThat(sessions.find(session)).isEmpty();
    }

    @Test
    void handingInEndsTheRespite() {
        long attempt = start();

        handIns.handIn(attempt, me, Map.of());

        assertThat(sessions.find(session)).isEmpty();
    }

    @Test
    void somebodyElsesExamAndPracticeKeepNobody() {
        attempts.start(people.employee().id(), TestExams.COURSE, TestExams.EXAM).orElseThrow();
        attempts.practise(me, TestExams.COURSE, TestExams.MODULE).orElseThrow();

        assertThat(sessions.find(session)).isEmpty();
    }

    @Test
    void whoIsNotSeenForHalfAnHourIsOutEvenInAnExam() throws Exception {
        start();
        move("lastSeenAt", LoginSession.IDLE);

        assertThat(sessions.find(session)).isEmpty();
    }

    @Test
    void beingSeenInAnExamProlongsTheSessionPastTheLongestDuration() throws Exception {
        start();
        move("lastSeenAt", LoginSession.IDLE.minusMinutes(1));
        assertThat(sessions.find(session)).isPresent();

        assertThat(entityManager
                        .createQuery("select s.lastSeenAt from LoginSession s where s.tokenHash = :hash", Instant.class)
                        .setParameter("hash", Sha256.of(session))
                        .getSingleResult())
                .isAfter(Instant.now().minusSeconds(60));
    }

    private long start() {
        return attempts.start(me, TestExams.COURSE, TestExams.EXAM).orElseThrow();
    }

    private void move(String field, Duration back) throws Exception {
        transaction.begin();
        entityManager
                .createQuery("update LoginSession s set s." + field + " = :then where s.tokenHash = :hash")
                .setParameter("then", Instant.now().minus(back))
                .setParameter("hash", Sha256.of(session))
                .executeUpdate();
        transaction.commit();
    }
}
