package org.stupeni.quiz.cohort;

/**
 * Which people of a course a list shows, and in which order. What is null leaves nobody out.
 *
 * @param words each must be found in name, number, mail or sign-in name
 * @param departmentId the department, with all below it
 * @param versionId the version of the course they are on
 * @param days for how long nothing was done by whoever is stuck
 */
public record CohortFilter(
        String courseId,
        String words,
        Long departmentId,
        Long positionId,
        Long versionId,
        CohortState state,
        int days,
        CohortOrder order) {

    public static final int USUAL_DAYS = 14;
    public static final int MOST_DAYS = 365;

    /** Everybody in a course, by name. */
    public static CohortFilter everybody(String courseId) {
        return new CohortFilter(courseId, null, null, null, null, null, USUAL_DAYS, CohortOrder.NAME);
    }

    public boolean isEverybody() {
        return words == null && departmentId == null && positionId == null && versionId == null && state == null;
    }
}
