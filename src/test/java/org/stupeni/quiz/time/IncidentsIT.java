package org.stupeni.quiz.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Outage;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.attempt.GivenTime;
import org.stupeni.quiz.attempt.HandIns;
import org.stupeni.quiz.attempt.TestExams;
import org.stupeni.quiz.attempt.TimeKind;
import org.stupeni.quiz.start.Attempts;

@ExtendWith(ArquillianExtension.class)
class IncidentsIT {

    @Inject
    Incidents incidents;

    @Inject
    TimeLedger ledger;

    @Inject
    OutageCredits credits;

    @Inject
    Attempts attempts;

    @Inject
    HandIns handIns;

    @Inject
    TestExams testExams;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    @Inject
    Clock clock;

    Long me;
    Long trainer;
    long attempt;

    @BeforeEach
    void somebodyInAnExam() {
        testExams.publish();
        me = people.employee().id();
        trainer = people.with(Role.TRAINER).id();
        attempt = attempts.start(me, TestExams.COURSE, TestExams.EXAM).orElseThrow();
    }

    @Test
    void whatAnOutageTookIsGivenBackOnce() {
        testExams.age(attempt, Duration.ofMinutes(20));
        Instant before = row().deadline();
        Outage outage = outage(1, Duration.ofMinutes(10), Duration.ofMinutes(7));

        assertThat(ledger.credit(attempt, List.of(outage))).isTrue();
        assertThat(ledger.credit(attempt, List.of(outage))).isFalse();

        assertThat(row().deadline()).isEqualTo(before.plus(Duration.ofMinutes(4)));
        assertThat(ledger.newsOf(attempt))
                .extracting(GivenTime::kind, GivenTime::lostFrom, GivenTime::lostUntil, GivenTime::givenBy)
                .containsExactly(tuple(TimeKind.OUTAGE, outage.from(), outage.until(), null));
    }

    @Test
    void anAttemptThatRanOutWhileThePortalWasDownGoesOnIfNobodyClosedIt() {
        testExams.age(attempt, Duration.ofMinutes(45));
        Outage outage = outage(2, Duration.ofMinutes(15), Duration.ZERO);

        assertThat(ledger.credit(attempt, List.of(outage))).isTrue();
        handIns.closeOverdue(attempt);

        assertThat(row().isRunning()).isTrue();
        assertThat(row().deadline()).isAfter(clock.instant().plus(Duration.ofMinutes(9)));
    }

    @Test
    void anAttemptThatWasClosedStaysClosed() {
        testExams.age(attempt, Duration.ofMinutes(45));
        handIns.closeOverdue(attempt);

        assertThat(ledger.credit(attempt, List.of(outage(3, Duration.ofMinutes(15), Duration.ZERO))))
                .isFalse();
        assertThat(ledger.of(attempt)).isEmpty();
    }

    @Test
    void thisServerHasLookedAtItsOutagesBeforeItCloses() {
        credits.catchUp();

        assertThat(credits.isCaughtUp()).isTrue();
    }

    @Test
    void aReportIsKeptOnceAndWaits() {
        assertThat(report("one")).contains(false);
        assertThat(report("one")).contains(false);

        assertThat(waiting()).hasSize(1);
        IncidentRow row = waiting().get(0);
        assertThat(row.words()).isEqualTo("It stood still");
        assertThat(row.running()).isTrue();
        assertThat(trail.of(me)).contains("quiz.incident-reported attempt:" + attempt);
    }

    @Test
    void aReportThatAnOutageExplainsIsSettled() {
        testExams.age(attempt, Duration.ofMinutes(20));
        ledger.credit(attempt, List.of(outage(4, Duration.ofMinutes(10), Duration.ofMinutes(7))));

        assertThat(report("one")).contains(true);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aReportFromSomebodyElsesAttemptOrFromPracticeIsUnknown() {
        long practice =
                attempts.practise(me, TestExams.COURSE, TestExams.MODULE).orElseThrow();

        assertThat(incidents.report(attempt, trainer, new NewIncident("one", "", 0)))
                .isEmpty();
        assertThat(incidents.report(practice, me, new NewIncident("one", "", 0)))
                .isEmpty();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void timeIsGivenWithTheReportOnce() {
        report("one");
        long id = waiting().get(0).id();
        Instant before = row().deadline();

        assertThatThrownBy(() -> incidents.extend(id, null, "why", trainer)).hasMessage("quiz_running.minutes_range");
        assertThatThrownBy(() -> incidents.extend(id, 5, "why", me)).hasMessage("quiz_running.own");
        incidents.extend(id, 5, "why", trainer);

        assertThat(row().deadline()).isEqualTo(before.plus(Duration.ofMinutes(5)));
        assertThat(waiting()).isEmpty();
        assertThatThrownBy(() -> incidents.extend(id, 5, "why", trainer)).hasMessage("quiz_incident.settled");
        assertThatThrownBy(() -> incidents.putAside(id, trainer)).hasMessage("quiz_incident.settled");
    }

    @Test
    void theReportOfAnAttemptThatHasEndedCanOnlyBePutAside() {
        report("one");
        long id = waiting().get(0).id();
        handIns.handIn(attempt, me, Map.of());

        assertThat(waiting().get(0).running()).isFalse();
        assertThatThrownBy(() -> incidents.extend(id, 5, "why", trainer)).hasMessage("quiz_running.ended");
        assertThatThrownBy(() -> incidents.putAside(id, me)).hasMessage("quiz_incident.own");
        assertThatThrownBy(() -> incidents.putAside(987_654_321L, trainer)).hasMessage("quiz_incident.unknown");
        incidents.putAside(id, trainer);

        assertThat(waiting()).isEmpty();
        assertThat(trail.of(trainer)).contains("quiz.incident-put-aside attempt:" + attempt);
    }

    private Optional<Boolean> report(String name) {
        return incidents.report(attempt, me, new NewIncident(name, " It stood still ", 0));
    }

    private List<IncidentRow> waiting() {
        return incidents.open(0, 1000).stream()
                .filter(row -> row.attemptId() == attempt)
                .toList();
    }

    private Outage outage(long id, Duration beganBefore, Duration endedBefore) {
        Instant now = clock.instant();
        return new Outage(id, now.minus(beganBefore), now.minus(endedBefore));
    }

    private AttemptRow row() {
        return attempts.find(attempt, me).orElseThrow();
    }
}
