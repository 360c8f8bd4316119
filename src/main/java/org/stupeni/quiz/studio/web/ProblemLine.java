package org.stupeni.quiz.studio.web;

/**
 * One thing that keeps a draft from being published, or should be looked at before.
 *
 * @param where the node's name
 * @param address of its editor
 */
public record ProblemLine(String where, String address, String sentence) {}
