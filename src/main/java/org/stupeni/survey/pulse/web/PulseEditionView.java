package org.stupeni.survey.pulse.web;

import java.util.List;
import org.stupeni.platform.web.Figure;

/**
 * What people said of an edition of a module.
 *
 * @param few why nothing is seen, or null
 * @param other that something else was asked, or null
 */
public record PulseEditionView(
        Long id, String title, boolean present, String people, String few, String other, List<Question> questions) {

    /**
     * What they said to one question.
     *
     * @param ask safe HTML
     * @param mean of a scale, else null
     * @param against how it differs from the edition before, or null
     * @param bars how many marked or chose what
     * @param words in an order that says nothing
     * @param more how much more is in the file, or null
     * @param none why nothing is seen, or null
     */
    public record Question(
            String id,
            String ask,
            Figure mean,
            String against,
            List<Bar> bars,
            List<String> words,
            String more,
            String none) {}

    /**
     * How often what.
     *
     * @param text safe HTML
     * @param percent of all, as a bar
     * @param share with its interval, or null where only the count is told
     */
    public record Bar(String text, long count, int percent, Figure share) {}
}
