package org.stupeni.quiz.marking;

/**
 * An answer that people have to mark: an entry of the answer log, and what it answers.
 *
 * @param number of the question on the paper
 * @param seq and {@code variant}: which entry of the answer log
 * @param markers how many people mark it, 1 or 2
 * @param maximum the points of the question's rubric
 */
public record NewOpenAnswer(
        long attemptId,
        Long employeeId,
        String courseId,
        String examId,
        long courseVersionId,
        String question,
        String version,
        int number,
        long seq,
        int variant,
        int markers,
        int maximum) {

    boolean isEntry(Entry entry) {
        return entry.question() == number && entry.seq() == seq && entry.variant() == variant;
    }

    /** An entry of the answer log of one attempt. */
    public record Entry(int question, long seq, int variant) {}
}
