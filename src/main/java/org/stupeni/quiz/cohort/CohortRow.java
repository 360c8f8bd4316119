package org.stupeni.quiz.cohort;

import java.time.Instant;
import java.util.Map;
import org.stupeni.identity.PersonRow;

/**
 * One person of a course.
 *
 * @param state never {@link CohortState#EXAM_FAILED}: that stands with the exam
 * @param version the number of the version the person is on, or null before the start
 * @param activeAt when the person last finished a lesson or a practice, or sat an exam; null for never
 * @param exams by the id of the exam; one that was never sat is missing
 */
public record CohortRow(
        PersonRow person,
        CohortState state,
        Integer version,
        int lessonsRead,
        int lessons,
        int practicesDone,
        int practices,
        Instant startedAt,
        Instant activeAt,
        Instant completedAt,
        Map<String, CohortExam> exams) {}
