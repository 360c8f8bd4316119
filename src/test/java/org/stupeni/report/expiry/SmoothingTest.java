package org.stupeni.report.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stupeni.identity.PersonName;

class SmoothingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int WINDOW = 3;

    private static EndRow end(long person, long department, LocalDate until) {
        return new EndRow(
                person,
                "n" + person,
                new PersonName("Ершова", "Анна", null),
                department,
                "Отдел",
                "Department",
                "listening",
                3,
                until);
    }

    private static EndRow end(long person, String until) {
        return end(person, 1, LocalDate.parse(until));
    }

    private static List<Proposal> propose(int most, EndRow... ends) {
        return Smoothing.propose(List.of(ends), most, Span.MONTH, end -> WINDOW, TODAY);
    }

    @Test
    void whereThereIsRoomNobodyMoves() {
        assertThat(propose(2, end(1, "2027-03-05"), end(2, "2027-03-25"))).isEmpty();
    }

    @Test
    void theLastToEndMovesToTheNearestMonthWithRoom() {
        EndRow late = end(3, "2027-03-25");
        assertThat(propose(2, end(1, "2027-03-05"), late, end(2, "2027-03-07")))
                .containsExactly(new Proposal(late, LocalDate.of(2027, 2, 1)));
    }

    @Test
    void whoeverMovesTakesRoom() {
        assertThat(propose(1, end(1, "2027-02-05"), end(2, "2027-03-05"), end(3, "2027-03-09"), end(4, "2027-03-25")))
                .extracting(move -> move.end().employeeId() + " " + move.to())
                .containsExactly("4 2027-01-01", "3 2026-12-01");
    }

    @Test
    void nobodyMovesBeforeTheWindowOrIntoThePast() {
        // The window of 5 March opens on 6 December.
        assertThat(propose(
                        1,
                        end(1, "2027-03-01"),
                        end(2, "2027-03-02"),
                        end(3, "2027-03-03"),
                        end(4, "2027-03-04"),
                        end(5, "2027-03-05")))
                .extracting(Proposal::to)
                .containsExactly(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 1, 1), LocalDate.of(2026, 12, 1));
        assertThat(propose(1, end(1, "2026-12-01"), end(2, "2026-12-30"), end(3, "2026-12-31")))
                .extracting(Proposal::to)
                .containsExactly(LocalDate.of(2026, 11, 1));
        assertThat(propose(1, end(1, "2026-11-29"), end(2, "2026-11-30"))).isEmpty();
    }

    @Test
    void weeksBeginOnMondayAndAreSpreadLikeMonths() {
        EndRow monday = end(1, "2027-03-08");
        EndRow sunday = end(2, "2027-03-14");

        assertThat(Smoothing.propose(List.of(end(3, "2027-03-07"), monday, sunday), 1, Span.WEEK, end -> WINDOW, TODAY))
                .containsExactly(new Proposal(sunday, LocalDate.of(2027, 2, 22)));
    }

    @Test
    void teamsShareNoRoom() {
        assertThat(propose(1, end(1, 1, LocalDate.parse("2027-03-05")), end(2, 2, LocalDate.parse("2027-03-05"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void generatedCalendarsOnlyGetBetter(Span span) {
        for (long number = 0; number < 500; number++) {
            long seed = number;
            Random random = new Random(seed);
            List<EndRow> ends = new ArrayList<>();
            for (int i = 0; i < random.nextInt(60); i++) {
                ends.add(end(i, random.nextInt(3), TODAY.plusDays(random.nextInt(365))));
            }
            int most = 1 + random.nextInt(5);

            List<Proposal> moves = Smoothing.propose(ends, most, span, end -> WINDOW, TODAY);

            Map<String, Integer> before = load(ends, List.of(), span);
            Map<String, Integer> after = load(ends, moves, span);
            assertThat(moves).as("seed %d", seed).allSatisfy(move -> {
                assertThat(move.to())
                        .isEqualTo(span.firstDay(move.to()))
                        .isBefore(span.firstDay(move.end().until()))
                        .isAfterOrEqualTo(span.firstDay(TODAY));
                assertThat(move.to())
                        .isAfterOrEqualTo(span.firstDay(
                                move.end().until().minusMonths(WINDOW).plusDays(1)));
            });
            assertThat(moves).extracting(move -> move.end().employeeId()).doesNotHaveDuplicates();
            after.forEach((place, load) -> assertThat(load)
                    .as("seed %d, %s", seed, place)
                    .isLessThanOrEqualTo(Math.max(most, before.getOrDefault(place, 0))));
            List<EndRow> shuffled = new ArrayList<>(ends);
            Collections.shuffle(shuffled, random);
            assertThat(Smoothing.propose(shuffled, most, span, end -> WINDOW, TODAY))
                    .isEqualTo(moves);
        }
    }

    private static Map<String, Integer> load(List<EndRow> ends, List<Proposal> moves, Span span) {
        Map<Long, LocalDate> moved = new HashMap<>();
        moves.forEach(move -> moved.put(move.end().employeeId(), move.to()));
        Map<String, Integer> load = new HashMap<>();
        ends.forEach(end -> load.merge(
                end.departmentId() + " " + moved.getOrDefault(end.employeeId(), span.firstDay(end.until())),
                1,
                Integer::sum));
        return load;
    }
}
