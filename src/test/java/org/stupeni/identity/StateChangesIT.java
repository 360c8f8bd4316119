package org.stupeni.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.identity.place.Places;
import org.stupeni.identity.signin.LoginSessions;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;
import org.stupeni.platform.StatementCount;

@ExtendWith(ArquillianExtension.class)
class StateChangesIT {

    @Inject
    StateChanges stateChanges;

    @Inject
    Staff staff;

    @Inject
    Places places;

    @Inject
    LoginSessions sessions;

    @Inject
    Settings settings;

    @Inject
    TestPeople people;

    @Inject
    TestFacts facts;

    PersonRow admin;
    PersonRow person;
    LocalDate today;

    @BeforeEach
    void anAdministratorAndSomebody() {
        admin = people.with(Role.ADMINISTRATOR);
        person = people.employee();
        today = LocalDate.now(settings.zone());
    }

    @Test
    void blockingEndsEverySessionAtOnce() {
        String here = signIn();
        String there = signIn();

        stateChanges.block(person.id(), "Пропуск потерян", admin.id());

        assertThat(sessions.find(here)).isEmpty();
        assertThat(sessions.find(there)).isEmpty();
        assertThat(sessions.isShutOut(here)).isTrue();
        assertThat(state()).isEqualTo(PersonState.BLOCKED);
        assertThat(facts.of("employee:" + person.id())).containsExactly("identity.employee-blocked");
    }

    @Test
    void aBlockedPersonIsToldSoOnlyForTheRightPassword() {
        stateChanges.block(person.id(), "Пропуск потерян", admin.id());

        assertRefused("identity_sign_in.shut_out", this::signIn);
        assertRefused(
                "identity_sign_in.refused",
                () -> sessions.signIn(
                        person.number(), "wrong", UUID.randomUUID().toString(), "test"));
    }

    @Test
    void whoIsLetInAgainSignsInAnewAndTheOldSessionsStayEnded() {
        String before = signIn();
        stateChanges.block(person.id(), "Пропуск потерян", admin.id());

        stateChanges.unblock(person.id(), " Пропуск нашёлся ", admin.id());

        assertThat(sessions.find(before)).isEmpty();
        assertThat(sessions.find(signIn())).isPresent();
        assertThat(stateChanges.of(person.id()))
                .extracting(StateChangeRow::kind, StateChangeRow::reason)
                .containsExactly(
                        tuple(StateChange.Kind.UNBLOCKED, "Пропуск нашёлся"),
                        tuple(StateChange.Kind.BLOCKED, "Пропуск потерян"));
        assertThat(facts.of("employee:" + person.id()))
                .containsExactly("identity.employee-blocked", "identity.employee-unblocked");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertRefused("identity_access.not_oneself", () -> stateChanges.block(admin.id(), "x", admin.id()));
        assertRefused("identity_access.reason_missing", () -> stateChanges.block(person.id(), " ", admin.id()));
        assertRefused("identity_access.reason_missing", () -> stateChanges.block(person.id(), null, admin.id()));
        assertRefused(
                "identity_access.reason_long", () -> stateChanges.block(person.id(), "x".repeat(501), admin.id()));
        assertRefused("identity_access.not_blocked", () -> stateChanges.unblock(person.id(), "x", admin.id()));
        assertThat(state()).isEqualTo(PersonState.ACTIVE);

        stateChanges.block(person.id(), "x".repeat(500), admin.id());
        assertRefused("identity_access.blocked_already", () -> stateChanges.block(person.id(), "x", admin.id()));
        assertRefused("identity_access.reason_missing", () -> stateChanges.unblock(person.id(), "", admin.id()));
        assertThat(state()).isEqualTo(PersonState.BLOCKED);
    }

    @Test
    void whoLeavesTodayIsOutToday() {
        String token = signIn();

        stateChanges.leave(person.id(), today, null, admin.id());

        assertThat(sessions.find(token)).isEmpty();
        assertRefused("identity_sign_in.shut_out", this::signIn);
        assertThat(state()).isEqualTo(PersonState.LEFT);
        assertThat(facts.of("employee:" + person.id())).containsExactly("identity.employee-left");
    }

    @Test
    void whoLeavesTomorrowWorksToday() {
        String token = signIn();

        stateChanges.leave(person.id(), today.plusDays(1), "По собственному желанию", admin.id());

        assertThat(sessions.find(token)).isPresent();
        assertThat(sessions.find(signIn())).isPresent();
        assertThat(state()).isEqualTo(PersonState.ACTIVE);
        assertThat(staff.find(person.id()).orElseThrow().leftOn()).isEqualTo(today.plusDays(1));
    }

    @Test
    void whoComesBackSignsInAgain() {
        stateChanges.leave(person.id(), today.minusDays(3), null, admin.id());

        stateChanges.comeBack(person.id(), null, admin.id());

        assertThat(sessions.find(signIn())).isPresent();
        assertThat(stateChanges.of(person.id()))
                .extracting(StateChangeRow::kind)
                .containsExactly(StateChange.Kind.RETURNED, StateChange.Kind.LEFT);
        assertThat(facts.of("employee:" + person.id()))
                .containsExactly("identity.employee-left", "identity.employee-returned");
    }

    @Test
    void whoComesBackHasComeThatDayAndWhoOnlyStaysHasNot() {
        assertThat(places.of(List.of(person.id())).get(0).joinedOn()).isNull();
        stateChanges.leave(person.id(), today.plusDays(3), null, admin.id());
        stateChanges.comeBack(person.id(), null, admin.id());
        assertThat(places.of(List.of(person.id())).get(0).joinedOn()).isNull();

        stateChanges.leave(person.id(), today.minusDays(3), null, admin.id());
        stateChanges.comeBack(person.id(), null, admin.id());

        assertThat(places.of(List.of(person.id())).get(0).joinedOn()).isEqualTo(today);
    }

    @Test
    void aLeaveThatMakesNoSenseIsRefused() {
        assertRefused("identity_access.not_oneself", () -> stateChanges.leave(admin.id(), today, null, admin.id()));
        assertRefused("identity_access.day_missing", () -> stateChanges.leave(person.id(), null, null, admin.id()));
        assertRefused("identity_access.not_left", () -> stateChanges.comeBack(person.id(), null, admin.id()));
        stateChanges.leave(person.id(), today.plusDays(9), null, admin.id());
        assertRefused("identity_access.left_already", () -> stateChanges.leave(person.id(), today, null, admin.id()));
    }

    @Test
    void whoIsBlockedAndHasLeftIsOutUntilBothAreOver() {
        stateChanges.block(person.id(), "x", admin.id());
        stateChanges.leave(person.id(), today, null, admin.id());
        assertThat(state()).isEqualTo(PersonState.LEFT);

        stateChanges.comeBack(person.id(), null, admin.id());

        assertThat(state()).isEqualTo(PersonState.BLOCKED);
        assertRefused("identity_sign_in.shut_out", this::signIn);
    }

    @Test
    void nobodyIsShutOutForNoSessionOfTheirs() {
        assertThat(sessions.isShutOut(signIn())).isFalse();
        assertThat(sessions.isShutOut("invented")).isFalse();
    }

    @Test
    void whoIsThereIsAskedInOneStatement() {
        String token = signIn();
        int before = StatementCount.sent();

        sessions.find(token);

        assertThat(StatementCount.sent() - before).isOne();
    }

    private String signIn() {
        return sessions.signIn(
                person.number(), TestPeople.PASSWORD, UUID.randomUUID().toString(), "test");
    }

    private PersonState state() {
        return staff.find(person.id()).orElseThrow().state();
    }

    private static void assertRefused(String why, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(why);
    }
}
