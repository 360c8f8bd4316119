package org.stupeni.quiz.time;

/**
 * Which running attempts a list shows. What is null leaves nothing out.
 *
 * @param courseId given together with the exam
 * @param departmentId the department, with all below it
 */
public record RunningFilter(String courseId, String examId, Long departmentId) {

    public boolean isEverything() {
        return examId == null && departmentId == null;
    }
}
