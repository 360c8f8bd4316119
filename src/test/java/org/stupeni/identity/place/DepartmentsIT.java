package org.stupeni.identity.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestFacts;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;

@ExtendWith(ArquillianExtension.class)
class DepartmentsIT {

    @Inject
    Departments departments;

    @Inject
    TestPeople people;

    @Inject
    TestFacts facts;

    Long admin;
    Long top;
    Long middle;
    Long leaf;

    @BeforeEach
    void aSmallTree() {
        admin = people.with(Role.ADMINISTRATOR).id();
        top = departments.add(null, name("top"), admin);
        middle = departments.add(top, name("middle"), admin);
        leaf = departments.add(middle, name("leaf"), admin);
    }

    @Test
    void aNewDepartmentStandsWhereItWasPut() {
        assertThat(departments.tree().within(top)).containsExactlyInAnyOrder(top, middle, leaf);
        assertThat(departments.find(middle).orElseThrow().parentId()).isEqualTo(top);
        assertThat(facts.of("department:" + leaf)).containsExactly("identity.department-added");
    }

    @Test
    void aDepartmentIsRenamedAndStaysInItsPlace() {
        LocalText other = name(" other ");

        departments.edit(middle, version(middle), top, other, admin);

        assertThat(departments.find(middle).orElseThrow().name())
                .isEqualTo(new LocalText(other.ru().strip(), other.en().strip()));
        assertThat(facts.of("department:" + middle))
                .containsExactly("identity.department-added", "identity.department-renamed");
    }

    @Test
    void aDepartmentMovesWithAllBelowIt() {
        Long elsewhere = departments.add(null, name("elsewhere"), admin);

        move(middle, elsewhere);

        assertThat(departments.tree().within(elsewhere)).containsExactlyInAnyOrder(elsewhere, middle, leaf);
        assertThat(departments.tree().within(top)).containsExactly(top);
        assertThat(facts.of("department:" + middle))
                .containsExactly("identity.department-added", "identity.department-moved");

        move(middle, null);
        assertThat(departments.find(middle).orElseThrow().parentId()).isNull();
    }

    @Test
    void noDepartmentStandsBelowItself() {
        assertRefused("identity_department.below_itself", () -> move(top, top));
        assertRefused("identity_department.below_itself", () -> move(top, middle));
        assertRefused("identity_department.below_itself", () -> move(top, leaf));
        assertThat(departments.find(top).orElseThrow().parentId()).isNull();
    }

    @Test
    void onlyAnEmptyDepartmentIsRemoved() {
        Long full = people.employee().departmentId();

        assertRefused("identity_department.not_empty", () -> departments.remove(full, version(full), admin));
        assertRefused("identity_department.not_empty", () -> departments.remove(middle, version(middle), admin));

        departments.remove(leaf, version(leaf), admin);
        departments.remove(middle, version(middle), admin);
        assertThat(departments.tree().within(top)).containsExactly(top);
        assertThat(facts.of("department:" + leaf))
                .containsExactly("identity.department-added", "identity.department-removed");
    }

    @Test
    void theSecondOfTwoAdministratorsIsTold() {
        long seen = version(middle);
        departments.edit(middle, seen, top, name("first"), admin);

        assertRefused("identity_department.changed", () -> departments.edit(middle, seen, top, name("second"), admin));
        assertRefused("identity_department.changed", () -> departments.remove(middle, seen, admin));
        long leafs = version(leaf);
        departments.remove(leaf, leafs, admin);
        assertRefused("identity_department.changed", () -> departments.remove(leaf, leafs, admin));
        assertRefused("identity_department.parent_gone", () -> departments.add(leaf, name("orphan"), admin));
        assertRefused("identity_department.parent_gone", () -> move(middle, leaf));
    }

    @Test
    void aNameIsNeededInBothLanguagesAndFitsItsColumn() {
        assertThat(departments.check(new LocalText(" ", "x".repeat(201))))
                .hasEntrySatisfying("nameRu", why -> assertThat(why).hasMessage("identity_department.missing"))
                .hasEntrySatisfying("nameEn", why -> assertThat(why).hasMessage("identity_department.too_long"));
        assertThat(departments.check(new LocalText("я".repeat(200), "x"))).isEmpty();
        assertRefused("identity_department.missing", () -> departments.add(top, new LocalText("Отдел", ""), admin));
    }

    @Test
    void peopleAreCountedByDepartment() {
        PersonRow person = people.employee();

        assertThat(departments.people())
                .containsEntry(person.departmentId(), 1L)
                .doesNotContainKey(leaf);
    }

    private void move(Long id, Long parentId) {
        DepartmentRow row = departments.find(id).orElseThrow();
        departments.edit(id, row.version(), parentId, row.name(), admin);
    }

    private long version(Long id) {
        return departments.find(id).orElseThrow().version();
    }

    private static LocalText name(String en) {
        return new LocalText("Отдел " + UUID.randomUUID(), en);
    }

    private static void assertRefused(String why, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(why);
    }
}
