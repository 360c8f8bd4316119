package org.stupeni.observation.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stupeni.observation.TestObservations.COMPETENCY;

import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.identity.NamedPerson;
import org.stupeni.identity.Role;
import org.stupeni.identity.StateChanges;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.observation.Purpose;
import org.stupeni.observation.Signings;
import org.stupeni.observation.TestObservations;
import org.stupeni.platform.Refused;

@ExtendWith(ArquillianExtension.class)
class RequestsIT {

    @Inject
    Requests requests;

    @Inject
    PossibleObservers possible;

    @Inject
    Signings signings;

    @Inject
    TestObservations test;

    @Inject
    Notes notes;

    @Inject
    ReachedLevels reached;

    @Inject
    StateChanges stateChanges;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    private Long manager;
    private Long employee;
    private Long observer;

    @BeforeEach
    void somebodyUnderAManager() {
        manager = people.employee().id();
        employee = people.reportingTo(manager).id();
        observer = people.with(Role.OBSERVER).id();
    }

    @Test
    void aRequestToAnybodyIsSeenByTheLineAndByObserversAndTheFirstHasIt() {
        long id = ask(null);

        assertThat(waiting(manager)).contains(id);
        assertThat(waiting(observer)).contains(id);
        assertThat(waiting(employee)).doesNotContain(id);
        assertThat(waiting(people.employee().id())).doesNotContain(id);
        assertThat(notes.of(manager, 5)).extracting(NoteRow::kind).containsExactly(Note.Kind.OBSERVATION_ASKED);
        assertThat(requests.take(id, observer)).isTrue();
        assertThat(waiting(observer)).contains(id);
        assertThat(waiting(manager)).doesNotContain(id);
        assertThat(notes.of(employee, 5)).extracting(NoteRow::kind).containsExactly(Note.Kind.REQUEST_TAKEN);
        refused("observation_request.not_open", () -> requests.take(id, manager));
        refused("observation_request.not_open", () -> requests.decline(id, manager, "No time this week"));

        long observation = test.filled(observer, employee, 3);
        signings.sign(observation, observer, Purpose.FEEDBACK, 3);

        assertThat(requests.of(employee, 5)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(RequestState.ANSWERED);
            assertThat(row.observationId()).isEqualTo(observation);
        });
        assertThat(waiting(observer)).doesNotContain(id);
        assertThat(trail.of(employee)).contains("observation.asked observation-request:" + id);
        assertThat(trail.of(observer)).contains("observation.request-taken observation-request:" + id);
    }

    @Test
    void aRequestBySomebodysNameIsTheirsAlone() {
        long id = ask(observer);

        assertThat(waiting(observer)).contains(id);
        assertThat(waiting(manager)).doesNotContain(id);
        assertThat(notes.of(observer, 5)).extracting(NoteRow::kind).containsExactly(Note.Kind.OBSERVATION_ASKED);
        assertThat(notes.of(manager, 5)).isEmpty();
        assertThat(requests.take(id, manager)).isFalse();
        assertThat(requests.decline(id, manager, "No time this week")).isFalse();
        long other = test.filled(manager, employee, 3);
        signings.sign(other, manager, Purpose.FEEDBACK, 3);
        assertThat(waiting(observer))
                .as("somebody else's observation is no answer")
                .contains(id);

        refused("observation_request.no_reason", () -> requests.decline(id, observer, "no"));
        refused("observation_request.long_reason", () -> requests.decline(id, observer, "x".repeat(1001)));
        assertThat(requests.decline(id, observer, "No time this week")).isTrue();

        assertThat(requests.of(employee, 5).get(0).reason()).isEqualTo("No time this week");
        assertThat(notes.of(employee, 5)).extracting(NoteRow::kind).contains(Note.Kind.REQUEST_DECLINED);
        assertThat(ask(null)).isNotEqualTo(id);
    }

    @Test
    void whoLeadsAnObserverAsksSomebodyElse() {
        Long manager = people.employee().id();
        Long below = people.reportingTo(manager, Role.OBSERVER).id();
        refused(
                "observation_request.no_observer",
                () -> requests.ask(manager, new NewRequest(COMPETENCY, below, null)));
        long id = requests.ask(manager, new NewRequest(COMPETENCY, null, null));

        assertThat(waiting(below)).doesNotContain(id);
        refused("observation_start.manager", () -> requests.take(id, below));
        assertThat(waiting(people.with(Role.OBSERVER).id())).contains(id);
    }

    @Test
    void whoHasLeftWaitsForNobody() {
        long id = ask(null);
        stateChanges.leave(employee, reached.today(), null, observer);
        assertThat(waiting(observer)).doesNotContain(id);

        stateChanges.comeBack(employee, null, observer);
        assertThat(waiting(observer)).contains(id);
    }

    @Test
    void whoHasTakenOneMayGiveItBack() {
        long id = ask(null);
        requests.take(id, observer);

        assertThat(requests.decline(id, observer, "I have been called away")).isTrue();

        assertThat(requests.of(employee, 1).get(0).state()).isEqualTo(RequestState.DECLINED);
    }

    @Test
    void thereIsOneOpenRequestForEachCompetency() {
        long id = ask(null);
        refused("observation_request.open_already", () -> ask(observer));
        requests.ask(employee, new NewRequest("difficult-clients", null, null));
        assertThat(requests.withdraw(id, observer)).isFalse();
        assertThat(requests.withdraw(-1, employee)).isFalse();

        assertThat(requests.withdraw(id, employee)).isTrue();

        refused("observation_request.not_open", () -> requests.withdraw(id, employee));
        refused("observation_request.not_open", () -> requests.take(id, observer));
        assertThat(ask(null)).isNotEqualTo(id);
        assertThat(trail.of(employee)).contains("observation.request-withdrawn observation-request:" + id);
    }

    @Test
    void whatCannotBeAsked() {
        refused("observation_request.no_competency", () -> requests.ask(employee, new NewRequest(null, null, null)));
        refused("observation_request.no_competency", () -> requests.ask(employee, new NewRequest("x", null, null)));
        refused("observation_request.no_observer", () -> ask(people.employee().id()));
        refused("observation_request.no_observer", () -> ask(employee));
        refused(
                "observation_request.long_words",
                () -> requests.ask(employee, new NewRequest(COMPETENCY, null, "x".repeat(501))));
        assertThat(requests.of(employee, 5)).isEmpty();
        assertThat(possible.of(employee))
                .extracting(NamedPerson::id)
                .contains(manager)
                .doesNotContain(employee);
    }

    private Long ask(Long whom) {
        return requests.ask(employee, new NewRequest(COMPETENCY, whom, " On Friday, at the till "));
    }

    private List<Long> waiting(Long who) {
        return requests.waitingFor(who).stream().map(RequestRow::id).toList();
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
