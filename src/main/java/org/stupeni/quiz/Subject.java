package org.stupeni.quiz;

/**
 * What an attempt is at: an exam, or the practice quiz of a module, in one version of its course.
 *
 * @param id the id of the exam or of the module
 */
record Subject(AttemptKind kind, String courseId, long courseVersionId, String id) {}
