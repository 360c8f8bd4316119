package org.stupeni.course.web;

import java.util.List;

/**
 * A question with its key, as its trainer reads it. All texts but titles are safe HTML.
 *
 * @param type the word its text's key ends with: "single"
 * @param purpose "EXAM" or "PRACTICE"
 * @param exams titles of the exams that may draw it
 * @param credit the rule of credit in words, or null
 * @param lines the key of a question that has no options and no pairs
 * @param hint null where there is none
 * @param feedback null where there is none
 */
public record BankCard(
        String id,
        String type,
        int difficulty,
        String purpose,
        String indicator,
        String module,
        String lesson,
        String lessonTitle,
        List<String> exams,
        String ask,
        List<Choice> options,
        List<Match> pairs,
        List<String> extra,
        String credit,
        List<KeyLine> lines,
        String hint,
        String feedback) {

    /**
     * Something to choose.
     *
     * @param weight what choosing it does to the points, as the reader writes numbers: "+0,5"; null where it does nothing alone
     */
    public record Choice(boolean right, String text, String weight, String feedback) {}

    /** Two sides that belong together. */
    public record Match(String left, String right, String weight, String feedback) {}
}
