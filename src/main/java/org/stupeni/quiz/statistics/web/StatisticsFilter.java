package org.stupeni.quiz.statistics.web;

import org.stupeni.quiz.statistics.ExamRow;

/**
 * What an address wants figures of: a course, an exam as "course/exam", or everything. One that is not known finds nothing.
 *
 * @param course null for everything
 * @param exam null for a whole course
 */
record StatisticsFilter(String course, String exam) {

    static StatisticsFilter of(String said) {
        if (said == null || said.isEmpty()) {
            return new StatisticsFilter(null, null);
        }
        String[] parts = said.split("/", 2);
        return new StatisticsFilter(parts[0], parts.length == 1 ? null : parts[1]);
    }

    boolean leaves(ExamRow row) {
        return (course == null || row.courseId().equals(course))
                && (exam == null || row.examId().equals(exam));
    }
}
