package org.stupeni.quiz.cohort;

import org.stupeni.platform.statistics.Estimate;

/**
 * How the people of a course did on one version of a question, in their first attempts.
 *
 * @param subjectId the exam, or the module whose practice it is
 * @param courseVersionId a version of the course that has this version of the question
 * @param people how many had it
 * @param facility the mean share of its points; null for fewer than {@link org.stupeni.quiz.statistics.ItemFigures#FEWEST} people
 */
public record CohortQuestionRow(
        String subjectId, String questionId, String version, long courseVersionId, int people, Estimate facility) {}
