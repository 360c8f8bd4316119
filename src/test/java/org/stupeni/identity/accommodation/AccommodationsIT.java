package org.stupeni.identity.accommodation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestFacts;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Refused;

@ExtendWith(ArquillianExtension.class)
class AccommodationsIT {

    private static final ExtraTime HALF_MORE = new ExtraTime(new BigDecimal("1.50"), 0);
    private static final ExtraTime TEN_MINUTES = new ExtraTime(BigDecimal.ONE, 10);

    @Inject
    Accommodations accommodations;

    @Inject
    TestPeople people;

    @Inject
    TestFacts facts;

    Long hr;
    Long person;
    LocalDate today;

    @BeforeEach
    void hrAndSomebody() {
        hr = people.with(Role.HR).id();
        person = people.employee().id();
        today = accommodations.today();
    }

    @Test
    void mostPeopleHaveTheTimeOfEverybody() {
        assertThat(on(today)).isEqualTo(ExtraTime.NONE);
        assertThat(accommodations.of(person)).isEmpty();
    }

    @Test
    void aGrantCountsFromItsFirstDayToItsLast() {
        grantHalf(today.plusDays(2), today.plusDays(4));

        assertThat(on(today.plusDays(1))).isEqualTo(ExtraTime.NONE);
        assertThat(on(today.plusDays(2))).isEqualTo(HALF_MORE);
        assertThat(on(today.plusDays(4))).isEqualTo(HALF_MORE);
        assertThat(on(today.plusDays(5))).isEqualTo(ExtraTime.NONE);
        assertThat(accommodations.inForce(hr, today.plusDays(3))).isEqualTo(ExtraTime.NONE);
    }

    @Test
    void anotherGrantTakesItsPlaceFromItsOwnFirstDay() {
        grantHalf(today, null);
        grantMinutes(today.plusDays(10), today.plusDays(20));

        assertThat(on(today.plusDays(9))).isEqualTo(HALF_MORE);
        assertThat(on(today.plusDays(10))).isEqualTo(TEN_MINUTES);
        assertThat(on(today.plusDays(21))).isEqualTo(ExtraTime.NONE);
        assertThat(accommodations.of(person)).hasSize(2);
        assertThat(accommodations.of(person).get(1).endedFrom()).isEqualTo(today.plusDays(10));
    }

    @Test
    void aGrantThatRunsOutBeforeStaysAsItIs() {
        grantHalf(today, today.plusDays(5));
        grantMinutes(today.plusDays(6), null);

        assertThat(accommodations.of(person).get(1).endedFrom()).isNull();
        assertThat(on(today.plusDays(5))).isEqualTo(HALF_MORE);
        assertThat(on(today.plusDays(6))).isEqualTo(TEN_MINUTES);
    }

    @Test
    void endingEndsTodayAndWhatWasToCome() {
        grantHalf(today, null);
        grantMinutes(today.plusDays(10), null);

        accommodations.end(person, hr);

        assertThat(on(today.plusDays(11))).isEqualTo(ExtraTime.NONE);
        assertThat(accommodations.of(person)).hasSize(2).allMatch(row -> !row.isOpen(today));
    }

    @Test
    void whatWasNeverGrantedCannotBeEnded() {
        assertThatThrownBy(() -> accommodations.end(person, hr))
                .isInstanceOf(Refused.class)
                .hasMessage("identity_accommodation.nothing_to_end");
    }

    @Test
    void whatTheFormDoesNotTakeTheFacadeDoesNotTakeEither() {
        NewAccommodation yesterday = new NewAccommodation(BigDecimal.ONE, null, today.minusDays(1), null, "agreed");

        assertThatThrownBy(() -> accommodations.grant(person, yesterday, hr))
                .isInstanceOf(Refused.class)
                .hasMessage("identity_accommodation.from_past");
        assertThat(accommodations.of(person)).isEmpty();
    }

    /** Administrators read the trail: it must not tell them who has more time. */
    @Test
    void aFactNamesTheGrantAndNotThePerson() {
        grantHalf(today, null);

        assertThat(facts.of("employee:" + person)).isEmpty();
        assertThat(facts.all())
                .anyMatch(fact -> fact.what().equals("identity.accommodation-set")
                        && fact.who().equals(hr)
                        && fact.which().startsWith("accommodation:"));
    }

    private ExtraTime on(LocalDate day) {
        return accommodations.inForce(person, day);
    }

    private void grantHalf(LocalDate from, LocalDate until) {
        accommodations.grant(person, new NewAccommodation(new BigDecimal("1.50"), null, from, until, "agreed"), hr);
    }

    private void grantMinutes(LocalDate from, LocalDate until) {
        accommodations.grant(person, new NewAccommodation(null, 10, from, until, "agreed"), hr);
    }
}
