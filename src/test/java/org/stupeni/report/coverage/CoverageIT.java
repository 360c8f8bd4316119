package org.stupeni.report.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.NewEvidence;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Statement;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.place.Departments;
import org.stupeni.platform.Language;
import org.stupeni.platform.Refused;
import org.stupeni.report.TestLevels;
import org.stupeni.report.coverage.Cover.State;

@ExtendWith(ArquillianExtension.class)
class CoverageIT {

    private static final String CO = "client-orientation";

    @Inject
    CoverageNeeds needs;

    @Inject
    CoverageMap map;

    @Inject
    TestLevels levels;

    @Inject
    TestTrail trail;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Departments departments;

    @Inject
    ReachedLevels reached;

    List<PersonRow> staff;
    Long department;
    Long hr;
    LocalDate today;

    @BeforeEach
    void fourPeople() {
        staff = levels.department(4);
        department = staff.get(0).departmentId();
        hr = staff.get(0).id();
        today = reached.today();
    }

    private CoverageRow row(Long needId) {
        return map.of(List.of(needs.find(needId).orElseThrow()), departments.tree(), Language.RU)
                .get(0);
    }

    private static void assertRefused(String why, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage("report_need." + why);
    }

    @Test
    void aNeedIsShownWithWhoCoversItAndWhoCouldHelp() {
        levels.stands(staff.get(0), CO, 3, today.plusDays(200), 3);
        levels.stands(staff.get(1), CO, 2, today.plusDays(100), 2);
        levels.stands(staff.get(2), CO, 1, null, 2);
        completesTheCourse(staff.get(3));

        CoverageRow two = row(needs.set(department, CO, 2, 2, hr));

        assertThat(two.cover().state()).isEqualTo(State.SINGLE);
        assertThat(two.cover().breaksAfter()).isEqualTo(today.plusDays(100));
        assertThat(two.holders())
                .extracting(Holder::employeeId)
                .containsExactly(staff.get(1).id(), staff.get(0).id());
        assertThat(two.waiting())
                .extracting(Holder::employeeId)
                .containsExactly(staff.get(2).id());
        assertThat(two.near()).singleElement().satisfies(near -> {
            assertThat(near.person().employeeId()).isEqualTo(staff.get(3).id());
            assertThat(near.missing()).contains("кзамен");
        });
        CoverageRow three = row(needs.set(department, CO, 3, 2, hr));
        assertThat(three.cover().state()).isEqualTo(State.SHORT);
        assertThat(three.cover().missing()).isOne();
        CoverageRow safe = row(needs.set(department, CO, 4, 1, hr));
        assertThat(safe.cover().have()).isZero();
    }

    @Test
    void ofSeveralNeedsEachShowsWhoWaitsForItsOwnLevel() {
        levels.stands(staff.get(0), CO, 1, null, 3);
        NeedRow two = needs.find(needs.set(department, CO, 2, 2, hr)).orElseThrow();
        NeedRow four = needs.find(needs.set(department, CO, 4, 2, hr)).orElseThrow();

        List<CoverageRow> rows = map.of(List.of(two, four), departments.tree(), Language.RU);

        assertThat(rows.get(0).waiting())
                .extracting(Holder::employeeId)
                .containsExactly(staff.get(0).id());
        assertThat(rows.get(1).waiting()).isEmpty();
    }

    @Test
    void whoeverIsNotLookedAtIsCounted() {
        staff.forEach(this::completesTheCourse);
        NeedRow need = needs.find(needs.set(department, CO, 2, 1, hr)).orElseThrow();

        CoverageRow whole = row(need.id());
        CoverageRow part =
                map.of(List.of(need), departments.tree(), null, Language.RU, 3).get(0);

        assertThat(whole.near()).hasSize(4);
        assertThat(whole.isPartly()).isFalse();
        assertThat(part.near()).hasSize(3);
        assertThat(part.assessed()).isEqualTo(3);
        assertThat(part.below()).isEqualTo(4);
        assertThat(part.isPartly()).isTrue();
    }

    @Test
    void aManagerCountsTheOwnPeopleAlone() {
        levels.stands(staff.get(0), CO, 3, today.plusDays(200), 3);
        levels.stands(staff.get(1), CO, 3, today.plusDays(100), 3);
        levels.stands(staff.get(2), CO, 1, null, 3);
        levels.stands(staff.get(3), CO, 1, null, 3);
        NeedRow need = needs.find(needs.set(department, CO, 3, 1, hr)).orElseThrow();
        List<Long> own = List.of(staff.get(1).id(), staff.get(3).id());

        CoverageRow row =
                map.of(List.of(need), departments.tree(), own, Language.RU).get(0);

        assertThat(row.cover().have()).isOne();
        assertThat(row.holders())
                .extracting(Holder::employeeId)
                .containsExactly(staff.get(1).id());
        assertThat(row.waiting())
                .extracting(Holder::employeeId)
                .containsExactly(staff.get(3).id());
        assertThat(map.of(List.of(need), departments.tree(), List.of(), Language.RU))
                .isEmpty();
        assertThat(needs.list(List.of(department), 0, 10)).containsExactly(need);
        assertThat(needs.count(List.of(department))).isOne();
        assertThat(needs.list(List.of(), 0, 10)).isEmpty();
        assertThat(needs.count(List.of())).isZero();
    }

    @Test
    void withAReserveNobodyHasToHelp() {
        levels.stands(staff.get(0), CO, 3, today.plusDays(200), 3);
        levels.stands(staff.get(1), CO, 3, today.plusDays(100), 3);

        CoverageRow row = row(needs.set(department, CO, 3, 1, hr));

        assertThat(row.cover().state()).isEqualTo(State.SAFE);
        assertThat(row.cover().breaksAfter()).isEqualTo(today.plusDays(200));
        assertThat(row.holders()).isEmpty();
        assertThat(row.near()).isEmpty();
    }

    private void completesTheCourse(PersonRow person) {
        ledger.record(new NewEvidence(
                null,
                person.id(),
                CO,
                new Statement.CourseDone(CO, 1),
                Instant.now(),
                null,
                new Source(Source.COMPLETION, "coverage-" + System.nanoTime()),
                1));
    }

    @Test
    void anotherNumberBeginsANewNeedAndBothAreInTheTrail() {
        Long first = needs.set(department, CO, 3, 2, hr);
        NeedRow row = needs.find(first).orElseThrow();

        Long second = needs.change(first, row.version(), 4, hr);

        assertThat(needs.find(first)).isEmpty();
        assertThat(needs.find(second)).get().extracting(NeedRow::people).isEqualTo(4);
        assertThat(trail.of(hr))
                .containsExactly(
                        "report.coverage-need-set coverage-need:" + first,
                        "report.coverage-need-ended coverage-need:" + first,
                        "report.coverage-need-set coverage-need:" + second);
    }

    @Test
    void theSameNumberChangesNothing() {
        Long first = needs.set(department, CO, 3, 2, hr);
        NeedRow row = needs.find(first).orElseThrow();

        assertThat(needs.change(first, row.version(), 2, hr)).isEqualTo(first);
    }

    @Test
    void aNeedThatEndedCanBeSaidAgain() {
        Long first = needs.set(department, CO, 3, 2, hr);
        long before = needs.count();
        needs.end(first, needs.find(first).orElseThrow().version(), hr);

        assertThat(needs.find(first)).isEmpty();
        assertThat(needs.count()).isEqualTo(before - 1);
        assertThat(needs.set(department, CO, 3, 1, hr)).isNotEqualTo(first);
        assertThat(needs.list(0, 1000))
                .filteredOn(row -> row.departmentId().equals(department))
                .hasSize(1);
    }

    @Test
    void everyRefusalSaysWhy() {
        assertRefused("no_department", () -> needs.set(-1L, CO, 3, 2, hr));
        assertRefused("no_department", () -> needs.set(null, CO, 3, 2, hr));
        assertRefused("no_competency", () -> needs.set(department, "juggling", 3, 2, hr));
        assertRefused("no_level", () -> needs.set(department, CO, 1, 2, hr));
        assertRefused("no_level", () -> needs.set(department, CO, null, 2, hr));
        assertRefused("no_number", () -> needs.set(department, CO, 3, 0, hr));
        assertRefused("no_number", () -> needs.set(department, CO, 3, 1000, hr));
        Long need = needs.set(department, CO, 3, 2, hr);
        assertRefused("already", () -> needs.set(department, CO, 3, 5, hr));
        long version = needs.find(need).orElseThrow().version();
        assertRefused("no_number", () -> needs.change(need, version, null, hr));
        assertRefused("changed", () -> needs.change(need, version + 1, 3, hr));
        needs.end(need, version, hr);
        assertRefused("changed", () -> needs.end(need, version, hr));
        assertRefused("changed", () -> needs.change(need, version, 3, hr));
        assertThat(needs.check(null, null, null, null)).containsOnlyKeys("department", "competency", "level", "people");
        assertThat(needs.check(department, CO, 3, 2)).isEqualTo(Map.of());
    }
}
