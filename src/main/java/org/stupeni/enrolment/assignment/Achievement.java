package org.stupeni.enrolment.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What people have of what can be assigned. */
final class Achievement {

    private final Map<Subject, Map<Long, List<Achieved>>> all;

    Achievement(Collection<Achieved> all) {
        this.all = all.stream()
                .collect(Collectors.groupingBy(Achieved::subject, Collectors.groupingBy(Achieved::employeeId)));
    }

    List<Achieved> of(Long employeeId, Subject subject) {
        return all.getOrDefault(subject, Map.of()).getOrDefault(employeeId, List.of());
    }

    /** Whether this person has it on that day or will have had it: a new assignment would ask for nothing. */
    boolean has(Long employeeId, Subject subject, LocalDate day) {
        return of(employeeId, subject).stream().anyMatch(one -> one.answers(day));
    }

    /** Who has it on that day. */
    Set<Long> who(Subject subject, LocalDate day) {
        return all.getOrDefault(subject, Map.of()).keySet().stream()
                .filter(id -> has(id, subject, day))
                .collect(Collectors.toSet());
    }
}
