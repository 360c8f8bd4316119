package org.stupeni.report.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.identity.place.Departments;
import org.stupeni.report.TestLevels;
import org.stupeni.report.Within;

@ExtendWith(ArquillianExtension.class)
class ExpiriesIT {

    private static final String CO = "client-orientation";

    @Inject
    Expiries expiries;

    @Inject
    TestLevels levels;

    @Inject
    Departments departments;

    @Inject
    ReachedLevels reached;

    @Test
    void endsAreCountedByMonthAndListed() {
        List<PersonRow> staff = levels.department(4);
        Long department = staff.get(0).departmentId();
        YearMonth sixth = YearMonth.from(reached.today()).plusMonths(6);
        LocalDate day = sixth.atDay(10);
        levels.stands(staff.get(0), CO, 2, day.plusDays(5), 2);
        levels.stands(staff.get(1), CO, 3, day, 3);
        levels.stands(staff.get(2), CO, 2, day.plusDays(1), 2);
        levels.stands(staff.get(3), CO, 2, reached.today().plusMonths(12), 2);
        DepartmentTree tree = departments.tree();

        List<EndCount> counts = expiries.counts(Within.of(tree, department));

        assertThat(expiries.byMonth(counts))
                .hasSize(12)
                .filteredOn(row -> row.count() > 0)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.month()).isEqualTo(sixth);
                    assertThat(row.levels()).isEqualTo(Map.of(2, 2L, 3, 1L));
                    // Three exams of 40 minutes, though small checks may renew both levels.
                    assertThat(row.hours()).isEqualTo(2);
                });
        assertThat(expiries.byTeam(expiries.counts(Within.of(tree, null)), Within.of(tree, null)))
                .filteredOn(row -> row.id().equals(department))
                .singleElement()
                .satisfies(row -> assertThat(row.in(sixth)).isEqualTo(3));
        assertThat(expiries.list(Within.of(tree, department), sixth, 0, 10))
                .extracting(EndRow::employeeId)
                .containsExactly(
                        staff.get(1).id(), staff.get(2).id(), staff.get(0).id());
        assertThat(expiries.list(Within.of(tree, department), sixth.plusMonths(1), 0, 10))
                .isEmpty();
        assertThat(expiries.proposals(Within.of(tree, department), 2, Span.MONTH))
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.end().employeeId())
                            .isEqualTo(staff.get(0).id());
                    assertThat(YearMonth.from(proposal.to())).isEqualTo(sixth.minusMonths(1));
                });
        assertThat(expiries.proposals(Within.of(tree, department), 3, Span.MONTH))
                .isEmpty();
    }

    @Test
    void aManagerSeesTheEndsOfTheOwnPeopleAlone() {
        List<PersonRow> staff = levels.department(2);
        List<PersonRow> foreign = levels.department(1);
        LocalDate day = YearMonth.from(reached.today()).plusMonths(3).atDay(10);
        staff.forEach(person -> levels.stands(person, CO, 2, day, 2));
        levels.stands(foreign.get(0), CO, 2, day, 2);
        DepartmentTree tree = departments.tree();
        List<Long> only = List.of(staff.get(1).id());

        assertThat(expiries.list(new Within(tree, null, only), 0, 10))
                .extracting(EndRow::employeeId)
                .containsExactly(staff.get(1).id());
        assertThat(expiries.counts(new Within(tree, null, only)))
                .singleElement()
                .satisfies(count -> assertThat(count.people()).isOne());
        assertThat(expiries.list(new Within(tree, foreign.get(0).departmentId(), only), 0, 10))
                .isEmpty();
        assertThat(expiries.list(new Within(tree, null, List.of()), 0, 10)).isEmpty();
    }
}
