package org.stupeni.quiz.start;

import java.time.Instant;

/** That somebody has passed an exam. */
public record PassedExam(Long employeeId, String courseId, String examId, Instant handedInAt) {}
