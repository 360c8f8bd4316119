package org.stupeni.quiz.marking.web;

import java.util.List;

/**
 * A criterion with its steps, in the reader's language.
 *
 * @param answered whether one of them is chosen
 */
public record CriterionView(String id, String title, List<Step> steps, boolean answered) {

    /**
     * A step.
     *
     * @param place from 0, what the form sends
     */
    public record Step(int place, int points, String text, boolean chosen) {}
}
