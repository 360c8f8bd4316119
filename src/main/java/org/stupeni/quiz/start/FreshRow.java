package org.stupeni.quiz.start;

/**
 * What one row of a blueprint still has for a person.
 *
 * @param count how many questions it draws
 * @param pool how many the bank has for it
 * @param fresh how many of them the person has not met in an exam
 * @param repeats whether its questions are the same in every paper
 */
public record FreshRow(int count, int pool, int fresh, boolean repeats) {

    /** Whether the next paper has only questions here that the person has not met. */
    public boolean isEnough() {
        return repeats || fresh >= count;
    }
}
