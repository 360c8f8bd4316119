package org.stupeni.quiz.attempt;

/**
 * What an attempt is at: an exam, the practice quiz of a module, or a small check, in one version of its course.
 *
 * @param id the id of the exam, of the module or of the check
 */
public record Subject(AttemptKind kind, String courseId, long courseVersionId, String id) {}
