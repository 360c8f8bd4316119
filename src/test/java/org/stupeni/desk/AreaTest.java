package org.stupeni.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.PersonName;
import org.stupeni.identity.Role;
import org.stupeni.identity.SignedIn;
import org.stupeni.platform.Language;

class AreaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMPLOYEE | no | LEARN | LEARN",
                "EMPLOYEE OBSERVER | no | LEARN TEAM | TEAM",
                "EMPLOYEE HR | no | LEARN HR | HR",
                "EMPLOYEE TRAINER OBSERVER | no | LEARN AUTHOR TEAM | AUTHOR",
                "EMPLOYEE HR TRAINER | no | LEARN HR AUTHOR | HR",
                "EMPLOYEE OBSERVER | yes | LEARN TEAM | TEAM",
                "EMPLOYEE TRAINER | yes | LEARN AUTHOR TEAM | AUTHOR",
                "EMPLOYEE ADMINISTRATOR | yes | LEARN TEAM ADMIN | TEAM",
                "EMPLOYEE ADMINISTRATOR | no | LEARN ADMIN | ADMIN",
                "EMPLOYEE HR ADMINISTRATOR | no | LEARN HR ADMIN | HR",
            })
    void aPersonHasTheAreasOfTheRolesAndBeginsWithTheWork(String roles, String manager, String areas, Area first) {
        CurrentPerson person = person(roles.split(" "), manager.equals("yes"));

        assertThat(Area.of(person).stream().map(Area::name).collect(Collectors.joining(" ")))
                .isEqualTo(areas);
        assertThat(Area.first(person)).isEqualTo(first);
    }

    @Test
    void whoObservesWithoutATeamBeginsWithObserving() {
        assertThat(Area.TEAM.addressFor(person(new String[] {"OBSERVER"}, false)))
                .isEqualTo("/team/observe");
        assertThat(Area.TEAM.addressFor(person(new String[] {"OBSERVER"}, true)))
                .isEqualTo("/team/people");
        assertThat(Area.LEARN.addressFor(person(new String[] {"OBSERVER"}, false)))
                .isEqualTo("/learn/home");
    }

    @Test
    void whoHasNotSignedInCanOnlyLearn() {
        assertThat(Area.of(new CurrentPerson())).containsExactly(Area.LEARN);
    }

    private static CurrentPerson person(String[] names, boolean manager) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(names).map(Role::valueOf).forEach(roles::add);
        CurrentPerson person = new CurrentPerson();
        person.is(new SignedIn(
                7L, new PersonName("Орлова", "Анна", null), roles, manager, Language.RU, "", ZoneId.of("UTC"), false));
        return person;
    }
}
