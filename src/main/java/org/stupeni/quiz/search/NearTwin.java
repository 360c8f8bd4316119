package org.stupeni.quiz.search;

/**
 * A question that asks nearly the same as another one.
 *
 * @param percent how much of what the two ask is the same; 100 for all of it
 */
public record NearTwin(PlacedQuestion placed, int percent) {}
