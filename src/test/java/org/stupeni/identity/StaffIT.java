package org.stupeni.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.identity.signin.LoginSessions;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

@ExtendWith(ArquillianExtension.class)
class StaffIT {

    @Inject
    Staff staff;

    @Inject
    LoginSessions sessions;

    @Inject
    TestPeople people;

    @Inject
    People everybody;

    @Inject
    TestFacts facts;

    @Inject
    StateChanges stateChanges;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UserTransaction transaction;

    PersonRow admin;
    PersonRow other;

    @BeforeEach
    void anAdministratorAndSomebody() {
        admin = people.with(Role.ADMINISTRATOR);
        other = people.employee();
    }

    @Test
    void aNewPersonHasWhatWasTypedAndMayOnlyLearn() {
        PersonData data = TestData.with(TestData.person(other.departmentId(), admin.id()), "joinedOn", "2020-02-29");

        PersonDetails created = find(staff.create(data, admin.id()));

        assertThat(created.data()).isEqualTo(data);
        assertThat(created.roles()).containsExactly(Role.EMPLOYEE);
        assertThat(created.state()).isEqualTo(PersonState.NO_PASSWORD);
        assertThat(facts.of("employee:" + created.id())).containsExactly("identity.employee-created");
    }

    @Test
    void dataAreCorrectedAndThePersonIsFoundBySignInUnderTheNewOnes() {
        String login = "L" + UUID.randomUUID().toString().substring(0, 8);

        edit(other.id(), TestData.with(dataOf(other.id()), "login", login));

        assertThat(dataOf(other.id()).login()).isEqualTo(login.toLowerCase());
        assertThat(sessions.signIn(login.toUpperCase(), TestPeople.PASSWORD, address(), "test"))
                .isNotBlank();
        assertThat(facts.of("employee:" + other.id())).contains("identity.employee-edited");
        assertThat(facts.of("employee:" + other.id())).doesNotContain("identity.employee-moved");
    }

    @Test
    void aNumberSignsInWithoutRegardToCase() {
        String number = "N" + UUID.randomUUID().toString().substring(0, 12);
        edit(other.id(), TestData.with(dataOf(other.id()), "number", number));

        assertThat(sessions.signIn(number, TestPeople.PASSWORD, address(), "test"))
                .isNotBlank();
        assertThat(sessions.signIn(number.toLowerCase(), TestPeople.PASSWORD, address(), "test"))
                .isNotBlank();
    }

    @Test
    void aPersonIsMovedToADepartmentAndAManager() {
        edit(other.id(), TestData.at(dataOf(other.id()), admin.departmentId(), admin.id()));

        assertThat(find(other.id()).data().departmentId()).isEqualTo(admin.departmentId());
        assertThat(find(other.id()).manager().id()).isEqualTo(admin.id());
        assertThat(facts.of("employee:" + other.id())).containsExactly("identity.employee-moved");
    }

    @Test
    void anotherPositionIsAnotherPlace() {
        String position = "Укротитель " + UUID.randomUUID();
        edit(other.id(), TestData.with(dataOf(other.id()), "positionRu", position));

        PersonRow moved = everybody.find(other.id()).orElseThrow();
        assertThat(moved.positionRu()).isEqualTo(position);
        assertThat(facts.of("employee:" + other.id())).containsExactly("identity.employee-moved");
        PersonRow second = everybody
                .find(staff.create(
                        TestData.with(
                                TestData.with(TestData.person(other.departmentId(), null), "positionRu", position),
                                "positionEn",
                                moved.positionEn()),
                        admin.id()))
                .orElseThrow();
        assertThat(second.positionId()).isEqualTo(moved.positionId());
    }

    @Test
    void aDayOfHireIsSaidOrTodayKnownOrNotButNeverAfterTheDayOfLeaving() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone());
        Long newcomer = staff.create(TestData.person(other.departmentId(), null), admin.id());
        assertThat(dataOf(newcomer).joinedOn()).isEqualTo(today);

        edit(other.id(), TestData.with(dataOf(other.id()), "joinedOn", "2019-04-01"));
        assertThat(dataOf(other.id()).joinedOn()).isEqualTo("2019-04-01");
        assertThat(facts.of("employee:" + other.id())).containsExactly("identity.employee-edited");

        stateChanges.leave(other.id(), today.minusDays(3), null, admin.id());
        String late = today.minusDays(2).toString();
        assertThat(keys(staff.check(TestData.with(dataOf(other.id()), "joinedOn", late), other.id())))
                .containsExactly(Map.entry("joinedOn", "identity_person.joined_after_leaving"));
        String early = today.minusYears(71).toString();
        assertRefused(
                "identity_person.joined_too_early",
                () -> edit(other.id(), TestData.with(dataOf(other.id()), "joinedOn", early)));
    }

    @Test
    void savingWhatIsThereAlreadyTellsNothing() {
        edit(other.id(), dataOf(other.id()));

        assertThat(facts.of("employee:" + other.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"number, NUMBER", "mail, MAIL", "login, NUMBER", "login, MAIL", "number, LOGIN", "login, LOGIN"})
    void whatSignsInSomebodyElseIsTakenWithoutRegardToCase(String field, String whose) {
        String login = "t-" + UUID.randomUUID().toString().substring(0, 12);
        edit(other.id(), TestData.with(dataOf(other.id()), "login", login));
        String taken = switch (whose) {
            case "NUMBER" -> other.number();
            case "MAIL" -> other.mail();
            default -> login;
        };
        PersonData data = TestData.with(TestData.person(other.departmentId(), null), field, taken.toUpperCase());

        assertThat(keys(staff.check(data, null))).containsExactly(Map.entry(field, "identity_person.taken"));
        assertRefused("identity_person.taken", () -> staff.create(data, admin.id()));
    }

    @Test
    void onesOwnNamesAreNotTaken() {
        assertThat(staff.check(dataOf(other.id()), other.id())).isEmpty();
    }

    @Test
    void anUnknownDepartmentIsRefused() {
        PersonData nowhere = TestData.person(-5L, null);
        assertThat(keys(staff.check(nowhere, null)))
                .containsExactly(Map.entry("department", "identity_person.department_unknown"));
        assertThat(keys(staff.check(TestData.person(null, null), null)))
                .containsExactly(Map.entry("department", "identity_person.department_missing"));
        assertRefused("identity_person.department_unknown", () -> staff.create(nowhere, admin.id()));
    }

    @Test
    void whatTheFormDoesNotTakeTheFacadeDoesNotTakeEither() {
        PersonData data = TestData.with(TestData.person(other.departmentId(), null), "mail", "nothing");

        assertRefused("identity_person.mail_form", () -> staff.create(data, admin.id()));
        assertRefused(
                "identity_person.mail_form",
                () -> edit(other.id(), TestData.with(dataOf(other.id()), "mail", "nothing")));
    }

    @Test
    void noChainOfManagersClosesIntoARing() {
        Long below = people.reportingTo(other.id()).id();
        Long furtherBelow = people.reportingTo(below).id();

        assertThat(manager(other.id(), other.id())).isEqualTo("identity_person.manager_oneself");
        assertThat(manager(other.id(), below)).isEqualTo("identity_person.manager_below");
        assertThat(manager(other.id(), furtherBelow)).isEqualTo("identity_person.manager_below");
        assertThat(manager(other.id(), -5L)).isEqualTo("identity_person.manager_unknown");
        assertThat(manager(furtherBelow, other.id())).isNull();
        assertRefused(
                "identity_person.manager_below",
                () -> edit(other.id(), TestData.at(dataOf(other.id()), other.departmentId(), furtherBelow)));
    }

    @Test
    void theSecondOfTwoAdministratorsIsTold() {
        long seen = find(other.id()).version();
        PersonData data = dataOf(other.id());
        staff.edit(other.id(), seen, TestData.with(data, "given", "Мария"), admin.id());

        assertRefused(
                "identity_person.changed",
                () -> staff.edit(other.id(), seen, TestData.with(data, "given", "Дарья"), admin.id()));
        assertRefused("identity_person.changed", () -> staff.giveRoles(other.id(), seen, Set.of(Role.HR), admin.id()));

        assertThat(dataOf(other.id()).given()).isEqualTo("Мария");
        assertThat(find(other.id()).roles()).containsExactly(Role.EMPLOYEE);
    }

    @Test
    void changedRolesAreAChangeToo() {
        long seen = find(other.id()).version();
        staff.giveRoles(other.id(), seen, Set.of(Role.HR), admin.id());

        assertRefused(
                "identity_person.changed", () -> staff.giveRoles(other.id(), seen, Set.of(Role.TRAINER), admin.id()));
        assertThat(find(other.id()).roles()).containsExactly(Role.EMPLOYEE, Role.HR);
    }

    @Test
    void rolesHoldFromTheNextRequestOfEverySession() {
        String here = sessions.signIn(other.number(), TestPeople.PASSWORD, address(), "test");
        String there = sessions.signIn(other.number(), TestPeople.PASSWORD, address(), "test");

        give(other.id(), Role.TRAINER, Role.HR);
        assertThat(groups(here)).isEqualTo(groups(there)).isEqualTo(Set.of("employee", "trainer", "hr"));

        give(other.id(), Role.TRAINER);
        assertThat(groups(here)).isEqualTo(groups(there)).isEqualTo(Set.of("employee", "trainer"));
        assertThat(facts.of("employee:" + other.id()))
                .filteredOn("identity.employee-roles-changed"::equals)
                .hasSize(2);
    }

    @Test
    void everybodyMayLearn() {
        give(other.id());

        assertThat(find(other.id()).roles()).containsExactly(Role.EMPLOYEE);
    }

    @Test
    void theLastAdministratorWhoCanSignInKeepsTheRole() throws Exception {
        transaction.begin();
        try {
            entityManager
                    .createQuery("update Employee e set e.blockedAt = CURRENT_TIMESTAMP where e.id <> :me")
                    .setParameter("me", admin.id())
                    .executeUpdate();
            assertRefused(
                    "identity_roles.last_administrator",
                    () -> staff.giveRoles(admin.id(), find(admin.id()).version(), Set.of(), admin.id()));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void oneOfSeveralAdministratorsMayGiveTheRoleUp() {
        give(admin.id());

        assertThat(find(admin.id()).roles()).containsExactly(Role.EMPLOYEE);
    }

    @Test
    void nobodyUnknownIsFound() {
        assertThat(staff.find(-5L)).isEmpty();
    }

    private PersonDetails find(Long id) {
        return staff.find(id).orElseThrow();
    }

    private PersonData dataOf(Long id) {
        return find(id).data();
    }

    private void edit(Long id, PersonData data) {
        staff.edit(id, find(id).version(), data, admin.id());
    }

    private void give(Long id, Role... roles) {
        staff.giveRoles(id, find(id).version(), Set.of(roles), admin.id());
    }

    private String manager(Long id, Long managerId) {
        PersonData data = dataOf(id);
        return keys(staff.check(TestData.at(data, data.departmentId(), managerId), id))
                .get("manager");
    }

    private Set<String> groups(String token) {
        return sessions.find(token).orElseThrow().groups();
    }

    private static Map<String, String> keys(Map<String, Refused> problems) {
        return problems.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, problem -> problem.getValue().key()));
    }

    private static void assertRefused(String why, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(why);
    }

    private static String address() {
        return UUID.randomUUID().toString();
    }
}
