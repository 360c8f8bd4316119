package org.stupeni.enrolment.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.identity.place.Place;

/** Who belongs to whom an assignment asks, and who has to be asked still: pure in places, rows and what people have. */
final class Standing {

    private final Map<Long, AssignmentRow> open;
    private final Map<Long, List<AssignedRow>> rows;
    private final Achievement achieved;
    private final DepartmentTree tree;
    private final Map<Long, Set<Long>> above;
    private final LocalDate today;

    /**
     * @param open every assignment that is open
     * @param rows what open assignments ask, or asked, of the people in question
     * @param above the managers above each of these people
     */
    Standing(
            List<AssignmentRow> open,
            List<AssignedRow> rows,
            Achievement achieved,
            DepartmentTree tree,
            Map<Long, Set<Long>> above,
            LocalDate today) {
        this.open = open.stream().collect(Collectors.toMap(AssignmentRow::id, Function.identity()));
        this.rows = rows.stream().collect(Collectors.groupingBy(AssignedRow::employeeId));
        this.achieved = achieved;
        this.tree = tree;
        this.above = above;
        this.today = today;
    }

    boolean belongs(Place person, AssignmentRow group) {
        boolean placed = switch (group.audience()) {
            case DEPARTMENT -> tree.within(group.departmentId()).contains(person.departmentId());
            case POSITION -> person.positionId().equals(group.positionId());
            case PEOPLE -> true;
        };
        boolean inLine = group.scope() == null
                || above.getOrDefault(person.employeeId(), Set.of()).contains(group.scope());
        return placed && inLine && person.isThere(today);
    }

    /** The row that asks it of this person still, unless it is done. */
    Optional<AssignedRow> openRow(Place person, AssignmentRow group) {
        return rowsOf(person).stream()
                .filter(row -> row.assignmentId().equals(group.id()) && row.endKind() == null)
                .filter(row -> row.answer(achieved.of(row.employeeId(), group.subject()))
                        .isEmpty())
                .findFirst();
    }

    /** Whether it has to be asked of this person: whoever has it, was excused, or is asked for it anyway is left alone. */
    boolean isNew(Place person, AssignmentRow group) {
        boolean known = rowsOf(person).stream()
                .anyMatch(row -> row.endKind() == AssignedPerson.End.EXCUSED
                                && row.assignmentId().equals(group.id())
                        || row.endKind() == null
                                && open.get(row.assignmentId()).subject().equals(group.subject()));
        return !known && !achieved.has(person.employeeId(), group.subject(), today);
    }

    private List<AssignedRow> rowsOf(Place person) {
        return rows.getOrDefault(person.employeeId(), List.of());
    }
}
