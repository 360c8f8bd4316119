package org.stupeni.observation.caselibrary;

/** How often questions were answered, asked of the rooms above. */
public interface AnsweredQuestions {

    /** How many people have answered this question of a course in its exams, by the newest figures. */
    long answered(String courseId, String questionId);
}
