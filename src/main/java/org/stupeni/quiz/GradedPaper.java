package org.stupeni.quiz;

/** The paper of an attempt and the points it got last. */
public record GradedPaper(Paper paper, Grading grading) {}
