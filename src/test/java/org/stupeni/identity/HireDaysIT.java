package org.stupeni.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

@ExtendWith(ArquillianExtension.class)
class HireDaysIT {

    private static final String WHY = "The contract says so";

    @Inject
    HireDays days;

    @Inject
    Staff staff;

    @Inject
    StateChanges stateChanges;

    @Inject
    Settings settings;

    @Inject
    TestPeople people;

    @Inject
    TestFacts facts;

    Long hr;
    Long person;
    LocalDate came;
    LocalDate today;

    @BeforeEach
    void hrAndSomebody() {
        hr = people.with(Role.HR).id();
        person = people.employee().id();
        came = days.of(person).orElse(null);
        today = LocalDate.now(settings.zone());
    }

    @Test
    void hrPutsItRightAndEveryChangeIsKept() {
        LocalDate first = today.minusYears(2);
        LocalDate second = first.plusMonths(1);

        days.put(person, came, first, " " + WHY + " ", hr);
        days.put(person, first, second, "A slip of the month", hr);

        assertThat(days.of(person)).contains(second);
        assertThat(days.changes(person))
                .extracting(HireDayRow::before, HireDayRow::now, HireDayRow::reason)
                .containsExactly(tuple(first, second, "A slip of the month"), tuple(came, first, WHY));
        assertThat(facts.of("employee:" + person))
                .containsExactly("identity.employee-hire-day", "identity.employee-hire-day");
    }

    @Test
    void whatAnAdministratorChangesStandsThereToo() {
        PersonDetails details = staff.find(person).orElseThrow();
        PersonData data = details.data();
        LocalDate day = today.minusYears(3);

        staff.edit(
                person,
                details.version(),
                new PersonData(
                        data.number(),
                        data.family(),
                        data.given(),
                        data.patronymic(),
                        data.mail(),
                        data.login(),
                        data.positionRu(),
                        data.positionEn(),
                        data.language(),
                        data.zone(),
                        data.departmentId(),
                        data.managerId(),
                        day),
                people.with(Role.ADMINISTRATOR).id());

        assertThat(days.changes(person)).singleElement().satisfies(row -> {
            assertThat(row.now()).isEqualTo(day);
            assertThat(row.reason()).isNull();
        });
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        LocalDate day = today.minusYears(1);
        refused("identity_hire.not_oneself", () -> days.put(hr, days.of(hr).orElse(null), day, WHY, hr));
        refused("identity_hire.changed", () -> days.put(person, LocalDate.EPOCH, day, WHY, hr));
        refused("identity_hire.day_missing", () -> days.put(person, came, null, WHY, hr));
        refused(
                "identity_person.joined_too_early",
                () -> days.put(person, came, today.minusYears(70).minusDays(1), WHY, hr));
        refused(
                "identity_person.joined_too_late",
                () -> days.put(person, came, today.plusYears(1).plusDays(1), WHY, hr));
        refused("identity_access.reason_missing", () -> days.put(person, came, day, " ", hr));
        refused("identity_access.reason_long", () -> days.put(person, came, day, "x".repeat(501), hr));
        assertThat(days.of(person)).isEqualTo(Optional.ofNullable(came));

        days.put(person, came, day, WHY, hr);
        refused("identity_hire.same", () -> days.put(person, day, day, WHY, hr));
        stateChanges.leave(person, today, "", hr);
        refused("identity_hire.after_leaving", () -> days.put(person, day, today.plusDays(1), WHY, hr));
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
