package org.stupeni.course;

/**
 * Which version of a course is the newest.
 *
 * @param retirementId of the retirement in force; null while the course takes new learners
 */
public record NewestVersion(long id, String courseId, Long retirementId) {

    boolean isRetired() {
        return retirementId != null;
    }
}
