package org.stupeni.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.place.Departments;
import org.stupeni.platform.Language;
import org.stupeni.report.TestLevels;
import org.stupeni.report.matrix.Matrix.Part;
import org.stupeni.report.matrix.Matrix.Question;
import org.stupeni.report.matrix.MatrixFilter.Gap;
import org.stupeni.report.matrix.MatrixFilter.Stand;
import org.stupeni.report.matrix.MatrixOrder.Column;

@ExtendWith(ArquillianExtension.class)
class MatrixIT {

    private static final String CO = "client-orientation";
    private static final String DC = "difficult-clients";

    @Inject
    Matrix matrix;

    @Inject
    TestLevels levels;

    @Inject
    Departments departments;

    @Inject
    ReachedLevels reached;

    List<PersonRow> staff;
    LocalDate today;
    Long department;

    /**
     * Client orientation: none, 2 until in 10 days, 3, 4 until in 100 days, none but reaching 3. Difficult clients: 2, for the last only.
     */
    @BeforeEach
    void fivePeople() {
        staff = levels.department(5);
        department = staff.get(0).departmentId();
        today = reached.today();
        levels.stands(staff.get(1), CO, 2, today.plusDays(10), 2);
        levels.stands(staff.get(2), CO, 3, today.plusDays(300), 3);
        levels.stands(staff.get(3), CO, 4, today.plusDays(100), 4);
        levels.stands(staff.get(4), CO, 1, null, 3);
        levels.stands(staff.get(4), DC, 2, today.plusDays(50), 2);
    }

    private Question question(MatrixFilter filter, MatrixOrder order, List<Long> only) {
        return new Question(
                filter,
                order,
                Language.RU,
                only,
                departments.tree(),
                Map.of(staff.get(0).positionId(), Map.of(CO, 3)));
    }

    private MatrixFilter filter(String competency, Stand stand, Integer level, Gap gap, Integer days) {
        return new MatrixFilter(null, department, null, competency, stand, level, gap, days);
    }

    /** The places of those who are found in the list of people. */
    private List<Integer> found(MatrixFilter filter, MatrixOrder order) {
        Part part = matrix.page(question(filter, order, null), 1, 25);
        assertThat(part.totals().people()).isEqualTo(part.people().size());
        return part.people().stream().map(this::place).toList();
    }

    private int place(MatrixPerson person) {
        return IntStream.range(0, staff.size())
                .filter(i -> staff.get(i).id().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> found(String competency, Stand stand, Integer level, Gap gap, Integer days) {
        return found(filter(competency, stand, level, gap, days), MatrixOrder.byName());
    }

    @Test
    void everyFilterFindsWhoItNames() {
        assertThat(found(null, null, null, null, null)).containsExactly(0, 1, 2, 3, 4);
        assertThat(found(CO, Stand.HELD, 3, null, null)).containsExactly(2, 3);
        assertThat(found(CO, Stand.HELD, null, null, null)).containsExactly(1, 2, 3);
        assertThat(found(CO, Stand.REACHED, 3, null, null)).containsExactly(2, 3, 4);
        assertThat(found(CO, Stand.WAITING, 3, null, null)).containsExactly(4);
        assertThat(found(CO, Stand.MISSING, 3, null, null)).containsExactly(0, 1, 4);
        assertThat(found(null, Stand.HELD, 2, null, null)).containsExactly(1, 2, 3, 4);
        assertThat(found(DC, Stand.HELD, 2, null, null)).containsExactly(4);
        assertThat(found(CO, null, null, null, 10)).containsExactly(1);
        assertThat(found(CO, null, null, null, 9)).isEmpty();
        assertThat(found(null, null, null, null, 60)).containsExactly(1, 4);
        assertThat(found(CO, Stand.HELD, 3, null, 100)).containsExactly(3);
    }

    @Test
    void theGapIsToWhatThePositionRequires() {
        assertThat(found(CO, null, null, Gap.MET, null)).containsExactly(2);
        assertThat(found(CO, null, null, Gap.EXCEEDS, null)).containsExactly(3);
        assertThat(found(CO, null, null, Gap.UNMET, null)).containsExactly(0, 1, 4);
        assertThat(found(CO, null, null, Gap.ONE, null)).containsExactly(1);
        assertThat(found(CO, null, null, Gap.MORE, null)).containsExactly(0, 4);
        assertThat(found(null, null, null, Gap.ONE, null)).containsExactly(1);
        assertThat(found(DC, null, null, Gap.UNMET, null)).isEmpty();
    }

    @Test
    void everyOrderComesFromBothItsEnds() {
        MatrixFilter all = filter(null, null, null, null, null);
        assertThat(found(all, new MatrixOrder(Column.NAME, null, true))).containsExactly(4, 3, 2, 1, 0);
        assertThat(found(all, new MatrixOrder(Column.LEVEL, CO, true))).containsExactly(3, 2, 1, 0, 4);
        assertThat(found(all, new MatrixOrder(Column.LEVEL, CO, false))).containsExactly(0, 4, 1, 2, 3);
        assertThat(found(all, new MatrixOrder(Column.EXPIRY, CO, false))).containsExactly(1, 3, 2, 0, 4);
        for (Column column : Column.values()) {
            for (boolean descending : List.of(true, false)) {
                MatrixOrder order = new MatrixOrder(column, column.isAboutLevels() ? CO : null, descending);
                List<Integer> whole = found(all, order);
                List<Integer> pages = new ArrayList<>();
                for (int page = 1; page <= 3; page++) {
                    Part part = matrix.page(question(all, order, null), page, 2);
                    assertThat(part.pages()).isEqualTo(3);
                    part.people().forEach(person -> pages.add(place(person)));
                }
                assertThat(pages).as("%s, descending %s", column, descending).isEqualTo(whole);
            }
        }
    }

    @Test
    void behindTheLastPageThereIsTheLastOne() {
        Part part = matrix.page(question(filter(null, null, null, null, null), MatrixOrder.byName(), null), 99, 2);
        assertThat(part.number()).isEqualTo(3);
        assertThat(part.people()).extracting(this::place).containsExactly(4);
    }

    @Test
    void aManagerSeesOnlyTheOwnPeople() {
        MatrixFilter all = filter(null, null, null, null, null);
        List<Long> two = List.of(staff.get(1).id(), staff.get(3).id());
        assertThat(matrix.page(question(all, MatrixOrder.byName(), two), 1, 25).people())
                .extracting(this::place)
                .containsExactly(1, 3);
        Part nobody = matrix.page(question(MatrixFilter.everybody(), MatrixOrder.byName(), List.of()), 1, 25);
        assertThat(nobody.people()).isEmpty();
        assertThat(nobody.totals().people()).isZero();
        assertThat(matrix.list(question(MatrixFilter.everybody(), MatrixOrder.byName(), List.of()), 0, 25))
                .isEmpty();
    }

    @Test
    void totalsAreOfTheSelection() {
        Totals totals = matrix.totals(question(filter(CO, Stand.HELD, 3, null, null), MatrixOrder.byName(), null));
        assertThat(totals.people()).isEqualTo(2);
        assertThat(totals.at(CO, 3)).isOne();
        assertThat(totals.at(CO, 4)).isOne();
        assertThat(totals.at(CO, 2)).isZero();
        assertThat(totals.at(DC, 1)).isEqualTo(2);
    }

    @Test
    void wordsAreFoundInNameAndNumber() {
        MatrixFilter words = new MatrixFilter(
                "анна " + staff.get(2).number().toUpperCase(), null, null, null, null, null, null, null);
        assertThat(found(words, MatrixOrder.byName())).containsExactly(2);
        MatrixFilter percent = new MatrixFilter("%", department, null, null, null, null, null, null);
        assertThat(found(percent, MatrixOrder.byName())).isEmpty();
    }

    @Test
    void aLineSaysHowThePersonStands() {
        MatrixPerson line = matrix.list(
                        question(filter(DC, Stand.HELD, 2, null, null), MatrixOrder.byName(), null), 0, 9)
                .get(0);
        assertThat(line.number()).isEqualTo(staff.get(4).number());
        assertThat(line.cells().get(CO).isHeld()).isFalse();
        assertThat(line.cells().get(CO).isUnheld()).isTrue();
        assertThat(line.cells().get(CO).isWaiting())
                .as("nobody has to decide about what only this table says")
                .isFalse();
        assertThat(line.cells().get(DC).until()).isEqualTo(today.plusDays(50));
    }
}
