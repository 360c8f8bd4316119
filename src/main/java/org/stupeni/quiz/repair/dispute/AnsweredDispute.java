package org.stupeni.quiz.repair.dispute;

import org.stupeni.quiz.repair.DisputeState;

/** Who is to be told an answer, and about which attempt. */
public record AnsweredDispute(
        Long employeeId, long attemptId, String courseId, long courseVersionId, DisputeState state, String reason) {}
