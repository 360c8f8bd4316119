package org.stupeni.quiz.search;

import org.stupeni.quiz.statistics.FoundFigures;

/**
 * A question that a search found.
 *
 * @param figures of its very version, of the exam that says most against it; null where nobody was asked it so
 */
public record FoundQuestion(PlacedQuestion placed, FoundFigures figures) {}
