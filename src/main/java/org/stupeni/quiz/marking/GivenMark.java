package org.stupeni.quiz.marking;

import java.util.Map;

/**
 * What one person gave, without who it was.
 *
 * @param steps by criterion, the place of its step from 0
 * @param remark what the learner is told, or null
 */
public record GivenMark(Map<String, Integer> steps, String remark) {}
