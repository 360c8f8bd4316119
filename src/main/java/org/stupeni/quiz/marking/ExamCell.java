package org.stupeni.quiz.marking;

/** Answers of one exam that got the same from both markers; see {@link Agreement.Cell}. */
public record ExamCell(String courseId, String examId, int first, int second, int maximum, int apart, long answers) {

    Agreement.Cell cell() {
        return new Agreement.Cell(first, second, maximum, apart, answers);
    }
}
