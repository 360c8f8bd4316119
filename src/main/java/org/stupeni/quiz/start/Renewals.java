package org.stupeni.quiz.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.quiz.attempt.AttemptRow;

/** The levels for which exams are to be passed again, as the rooms above know them. Who never passed an exam costs no statement. */
@ApplicationScoped
class Renewals {

    @Inject
    Instance<ExamCycles> rooms;

    /** Those of a person who has made these attempts. */
    List<ExamCycle> after(List<AttemptRow> attempts, Long employeeId) {
        return attempts.stream().anyMatch(AttemptRow::isPassed) ? of(employeeId) : List.of();
    }

    /** The same of people who have made these attempts. */
    Map<Long, List<ExamCycle>> after(Map<Long, List<AttemptRow>> attempts) {
        Set<Long> passed = attempts.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(AttemptRow::isPassed))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return passed.isEmpty() ? Map.of() : of(passed).stream().collect(Collectors.groupingBy(ExamCycle::employeeId));
    }

    List<ExamCycle> of(Long employeeId) {
        return of(Set.of(employeeId));
    }

    private List<ExamCycle> of(Collection<Long> employeeIds) {
        return rooms.stream().flatMap(room -> room.of(employeeIds).stream()).toList();
    }

    List<ExamCycle> of(String courseId, String examId) {
        return rooms.stream()
                .flatMap(room -> room.of(courseId, examId).stream())
                .toList();
    }
}
