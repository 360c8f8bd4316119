package org.stupeni.report.gap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.framework.PositionProfiles;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.place.Departments;
import org.stupeni.identity.place.Positions;
import org.stupeni.platform.Language;
import org.stupeni.report.TestLevels;
import org.stupeni.report.Within;

@ExtendWith(ArquillianExtension.class)
class GapsIT {

    private static final String CO = "client-orientation";

    @Inject
    Gaps gaps;

    @Inject
    TestLevels levels;

    @Inject
    PositionProfiles profiles;

    @Inject
    Positions positions;

    @Inject
    Departments departments;

    @Inject
    ReachedLevels reached;

    @Test
    void whatIsRequiredIsHeldAgainstWhatPeopleHave() {
        List<PersonRow> staff = levels.department(4);
        Long department = staff.get(0).departmentId();
        Long position = staff.get(0).positionId();
        LocalDate end = reached.today().plusDays(100);
        levels.stands(staff.get(0), CO, 3, end, 3);
        levels.stands(staff.get(1), CO, 2, end, 3);
        levels.stands(staff.get(2), CO, 2, end, 2);
        Map<String, Integer> before = profiles.requiredOf(position);
        profiles.require(position, before, Map.of(CO, 3), staff.get(0).id());
        try {
            GapCounts expected = new GapCounts(1, 2, 1, 1);
            Within own = new Within(
                    departments.tree(),
                    null,
                    List.of(staff.get(0).id(), staff.get(1).id()));
            assertThat(gaps.byPosition(own, positions.all(Language.RU)))
                    .singleElement()
                    .satisfies(
                            row -> assertThat(row.counts()).containsExactly(Map.entry(CO, new GapCounts(1, 1, 0, 1))));
            assertThat(gaps.byDepartment(own)).extracting(GapRow::id).containsExactly(department);
            assertThat(gaps.byDepartment(new Within(departments.tree(), department, List.of())))
                    .isEmpty();
            assertThat(gaps.byDepartment(Within.of(departments.tree(), null)))
                    .filteredOn(row -> row.id().equals(department))
                    .singleElement()
                    .satisfies(row -> assertThat(row.counts()).containsExactly(Map.entry(CO, expected)));
            assertThat(gaps.byDepartment(Within.of(departments.tree(), department)))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.of(CO)).isEqualTo(expected);
                        assertThat(row.parts()).isFalse();
                    });
            assertThat(gaps.byPosition(Within.of(departments.tree(), department), positions.all(Language.RU)))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.id()).isEqualTo(position);
                        assertThat(row.of(CO)).isEqualTo(expected);
                        assertThat(row.unmet()).isEqualTo(3);
                        assertThat(row.of("difficult-clients")).isEqualTo(GapCounts.NONE);
                    });
        } finally {
            profiles.require(position, Map.of(CO, 3), before, staff.get(0).id());
        }
    }
}
