package org.stupeni.quiz.marking;

/** How far the markers of one exam agree. */
public record ExamAgreement(String courseId, String examId, Agreement agreement) {}
