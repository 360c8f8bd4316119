package org.stupeni.quiz.repair;

/** Who is to be told an answer, and about which attempt. */
public record AnsweredDispute(
        Long employeeId, long attemptId, String courseId, long courseVersionId, DisputeState state, String reason) {}
