package org.stupeni.identity.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.identity.NamedPerson;
import org.stupeni.identity.PersonData;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.PersonState;
import org.stupeni.identity.Role;
import org.stupeni.identity.SearchTextFill;
import org.stupeni.identity.Staff;
import org.stupeni.identity.StateChanges;
import org.stupeni.identity.TestData;
import org.stupeni.identity.TestPeople;
import org.stupeni.identity.place.Departments;
import org.stupeni.identity.search.PeopleFilter.Order;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Settings;
import org.stupeni.platform.StatementCount;

@ExtendWith(ArquillianExtension.class)
class PeopleSearchIT {

    @Inject
    PeopleSearch search;

    @Inject
    Staff staff;

    @Inject
    StateChanges stateChanges;

    @Inject
    Departments departments;

    @EJB
    SearchTextFill fill;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UserTransaction transaction;

    @Inject
    Settings settings;

    @Inject
    TestPeople people;

    Long admin;
    Long top;
    Long below;
    PersonData data;
    Long person;

    @BeforeEach
    void somebodyOfAPeculiarName() {
        admin = people.with(Role.ADMINISTRATOR).id();
        top = departments.add(null, new LocalText("Верх", "Top"), admin);
        below = departments.add(top, new LocalText("Низ", "Bottom"), admin);
        data = TestData.with(
                TestData.with(TestData.person(below, admin), "login", "lo-" + UUID.randomUUID()),
                "positionRu",
                "Укротитель 100%_жалоб");
        person = staff.create(data, admin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ковалёва",
                "КОВАЛЕВА",
                "Ковалёва Анна",
                "анна ковалев",
                "сергеевна",
                "укротитель",
                "100%_жалоб",
                "cashier"
            })
    void aPersonIsFoundByNameAndPositionWithoutRegardToCaseAndYo(String words) {
        assertThat(ids(in(top, words))).containsExactly(person);
    }

    @Test
    void aPersonIsFoundByNumberMailAndSignInName() {
        for (String words :
                List.of(data.number().toUpperCase(), data.mail(), data.login().substring(0, 20))) {
            assertThat(ids(filter(words, null, null, null))).as(words).containsExactly(person);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ковалёва мария", "100_жалоб", "%%%", "no!body", "'"})
    void allWordsMustBeFoundAndNoneIsAPattern(String words) {
        assertThat(ids(in(top, words))).isEmpty();
    }

    @Test
    void anEditedPersonIsFoundByTheNewNameOnly() {
        staff.edit(
                person, staff.find(person).orElseThrow().version(), TestData.with(data, "family", "Щёлокова"), admin);

        assertThat(ids(in(top, "щелокова"))).containsExactly(person);
        assertThat(ids(in(top, "ковалева"))).isEmpty();
    }

    @Test
    void whoWasThereBeforeTheSearchIsFoundAfterTheNextStart() throws Exception {
        transaction.begin();
        entityManager
                .createQuery("update Employee e set e.searchText = '' where e.id = :id")
                .setParameter("id", person)
                .executeUpdate();
        transaction.commit();
        assertThat(ids(in(top, "ковалева"))).isEmpty();

        fill.fill();

        assertThat(ids(in(top, "ковалева"))).containsExactly(person);
    }

    @Test
    void aDepartmentHoldsThePeopleOfAllBelowIt() {
        Long above = staff.create(TestData.person(top, null), admin);

        assertThat(ids(in(top, null))).containsExactlyInAnyOrder(person, above);
        assertThat(ids(in(below, null))).containsExactly(person);
        assertThat(ids(in(-5L, null))).isEmpty();
    }

    @Test
    void aRoleIsAskedFor() {
        Long observer = staff.create(TestData.person(top, null), admin);
        staff.giveRoles(observer, staff.find(observer).orElseThrow().version(), Set.of(Role.OBSERVER, Role.HR), admin);

        assertThat(ids(filter(null, top, Role.OBSERVER, null))).containsExactly(observer);
        assertThat(ids(filter(null, top, Role.EMPLOYEE, null))).containsExactlyInAnyOrder(person, observer);
        assertThat(search.list(filter(null, top, Role.HR, null), Language.RU, 0, 10)
                        .get(0)
                        .roles())
                .containsExactly(Role.OBSERVER, Role.HR);
    }

    @ParameterizedTest
    @EnumSource(PersonState.class)
    void aStateFindsWhomItsRowShowsInIt(PersonState state) {
        LocalDate today = LocalDate.now(settings.zone());
        PersonRow active = people.employee();
        PersonRow blocked = people.employee();
        PersonRow left = people.employee();
        PersonRow leaving = people.employee();
        PersonRow both = people.employee();
        List<Long> all = new ArrayList<>();
        for (PersonRow one : List.of(active, blocked, left, leaving, both)) {
            staff.edit(
                    one.id(),
                    staff.find(one.id()).orElseThrow().version(),
                    TestData.at(staff.find(one.id()).orElseThrow().data(), top, null),
                    admin);
            all.add(one.id());
        }
        all.add(person);
        stateChanges.block(blocked.id(), "x", admin);
        stateChanges.leave(left.id(), today, null, admin);
        stateChanges.leave(leaving.id(), today.plusDays(1), null, admin);
        stateChanges.block(both.id(), "x", admin);
        stateChanges.leave(both.id(), today.minusDays(1), null, admin);

        List<Long> expected = switch (state) {
            case ACTIVE -> List.of(active.id(), leaving.id());
            case BLOCKED -> List.of(blocked.id());
            case LEFT -> List.of(left.id(), both.id());
            case NO_PASSWORD -> List.of(person);
        };
        List<StaffRow> rows = search.list(filter(null, top, null, state), Language.RU, 0, 100);
        assertThat(rows).extracting(StaffRow::id).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(rows).extracting(StaffRow::state).containsOnly(state);
        assertThat(search.count(filter(null, top, null, null))).isEqualTo(all.size());
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void everyOrderShowsEverybodyOnceOverAllPages(Order order) {
        for (int i = 0; i < 6; i++) {
            staff.create(TestData.person(i % 2 == 0 ? top : below, null), admin);
        }
        PeopleFilter filter = new PeopleFilter(null, top, null, null, order);

        List<Long> shown = new ArrayList<>();
        for (int first = 0; first < 9; first += 3) {
            search.list(filter, Language.RU, first, 3).forEach(row -> shown.add(row.id()));
        }

        assertThat(shown).hasSize(7).doesNotHaveDuplicates();
        assertThat(search.count(filter)).isEqualTo(7);
    }

    @Test
    void namesAreSortedWithYoAmongTheYe() {
        for (String family : List.of("Жуков", "Ежов", "Ёлкин", "Агеев", "еремин")) {
            staff.create(TestData.with(TestData.person(top, null), "family", family), admin);
        }

        assertThat(search.list(new PeopleFilter(null, top, null, null, Order.NAME), Language.RU, 0, 4))
                .extracting(row -> row.name().family())
                .containsExactly("Агеев", "Ежов", "Ёлкин", "еремин");
    }

    @Test
    void aLineSaysWhereSomebodyWorksAndUnderWhom() {
        StaffRow row = search.list(in(below, null), Language.RU, 0, 10).get(0);

        assertThat(row.department().en()).isEqualTo("Bottom");
        assertThat(row.managerId()).isEqualTo(admin);
        assertThat(row.manager().full()).isEqualTo("Проверкин Пётр Иванович");
        assertThat(row.number()).isEqualTo(data.number());
        assertThat(row.roles()).isEmpty();
    }

    @Test
    void manyPeopleTakeNoMoreStatementsThanFew() {
        int few = statements();
        for (int i = 0; i < 30; i++) {
            staff.create(TestData.person(below, i % 2 == 0 ? admin : person), admin);
        }

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    @Test
    void somebodyIsNamedByNumberMailOrANameWithoutRegardToCaseAndYo() {
        assertThat(search.named(data.number().toUpperCase(), 5))
                .extracting(NamedPerson::id)
                .containsExactly(person);
        assertThat(search.named(" " + data.mail(), 5))
                .extracting(NamedPerson::id)
                .containsExactly(person);
        assertThat(search.named("Анна Ковалева " + data.number(), 5))
                .extracting(NamedPerson::id)
                .containsExactly(person);
        assertThat(search.named("nobody of this name", 5)).isEmpty();
        assertThat(search.named("%" + data.number(), 5)).isEmpty();
        assertThat(search.named("а", 2)).hasSize(2);
    }

    @Test
    void whoHasLeftIsNamedStillButNoManager() {
        stateChanges.leave(person, LocalDate.now(settings.zone()), null, admin);

        assertThat(search.named("анна КОВАЛЁВА " + data.number(), 5))
                .extracting(NamedPerson::id)
                .containsExactly(person);
        assertThat(search.namedHere("анна КОВАЛЁВА " + data.number(), 5)).isEmpty();
    }

    @Test
    void positionsAndDepartmentsStandInTheOrderOfTheReadersLanguage() {
        Long ahead = staff.create(employedAs("Аналитик", "Zoologist"), admin);
        Long behind = staff.create(employedAs("Юрист", "Actuary"), admin);
        PeopleFilter filter = new PeopleFilter(null, top, null, null, Order.POSITION);
        assertThat(search.list(filter, Language.RU, 0, 10))
                .extracting(StaffRow::id)
                .containsSubsequence(ahead, behind);
        assertThat(search.list(filter, Language.EN, 0, 10))
                .extracting(StaffRow::id)
                .containsSubsequence(behind, ahead);
    }

    private PersonData employedAs(String russian, String english) {
        return TestData.with(TestData.with(TestData.person(top, null), "positionRu", russian), "positionEn", english);
    }

    private int statements() {
        PeopleFilter filter = filter("ковалёва анна", top, null, null);
        int before = StatementCount.sent();
        search.count(filter);
        search.list(filter, Language.RU, 0, 25);
        return StatementCount.sent() - before;
    }

    private List<Long> ids(PeopleFilter filter) {
        return search.list(filter, Language.RU, 0, 100).stream()
                .map(StaffRow::id)
                .toList();
    }

    private static PeopleFilter in(Long department, String words) {
        return filter(words, department, null, null);
    }

    private static PeopleFilter filter(String words, Long department, Role role, PersonState state) {
        return new PeopleFilter(words, department, role, state, Order.NAME);
    }
}
