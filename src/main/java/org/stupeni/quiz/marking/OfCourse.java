package org.stupeni.quiz.marking;

import jakarta.persistence.TypedQuery;

/** Narrows a query for open answers {@code o} to one course, if one is asked for. */
final class OfCourse {

    private OfCourse() {}

    /** @param course null for all */
    static String where(String course) {
        return course == null ? "" : " and o.courseId = :course";
    }

    static <T> TypedQuery<T> asked(String course, TypedQuery<T> query) {
        return course == null ? query : query.setParameter("course", course);
    }
}
