package org.stupeni.quiz.marking.web;

import java.util.List;

/**
 * A question as its markers see it; what is asked and the model are safe HTML.
 *
 * @param model an answer its author would be content with, or null
 * @param words what length was asked for
 * @param criteria with the steps that are chosen so far
 * @param points of the steps chosen so far
 * @param maximum of all best steps
 */
public record QuestionView(
        String course, String ask, String model, String words, List<CriterionView> criteria, int points, int maximum) {}
