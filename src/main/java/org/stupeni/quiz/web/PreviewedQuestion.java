package org.stupeni.quiz.web;

import java.util.List;
import java.util.Map;

/**
 * A question of a sample paper: as the learner meets it and, if its trainer asked for the key, what is right and why.
 *
 * @param right by the id of a shown option whether it is right; empty where the key is hidden or the question is a matching one
 * @param told safe HTML of the feedback by the id of a shown option or left side; empty where the key is hidden
 * @param partners by the id of a left side the text that belongs to it; empty where the key is hidden
 * @param rows what is right, part by part; empty where the key is hidden or stands beside options and left sides
 * @param feedback safe HTML for everybody who answers, or null
 */
public record PreviewedQuestion(
        AskedQuestion asked,
        Map<String, Boolean> right,
        Map<String, String> told,
        Map<String, String> partners,
        List<ReviewRow> rows,
        String feedback) {

    static PreviewedQuestion withoutKey(AskedQuestion asked) {
        return new PreviewedQuestion(asked, Map.of(), Map.of(), Map.of(), List.of(), null);
    }

    /** "right" or "wrong", or null where the key is hidden. */
    public String verdict(String option) {
        Boolean known = right.get(option);
        if (known == null) {
            return null;
        }
        return known ? "right" : "wrong";
    }
}
