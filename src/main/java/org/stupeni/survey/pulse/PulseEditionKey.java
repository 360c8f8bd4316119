package org.stupeni.survey.pulse;

/**
 * What tells one edition from the others.
 *
 * @param content {@link ModuleContent#hashOf}
 * @param form {@link PulseForm#of}
 * @param fewest of how many people answers are shown at once, as whoever answers is told
 */
record PulseEditionKey(String surveyId, String courseId, String moduleId, String content, String form, int fewest) {}
