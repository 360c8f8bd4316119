package org.stupeni.framework;

/**
 * An exam that the rule of a level asks for, and whose results grow old for it.
 *
 * @param withinMonths how many months a result counts
 */
public record AskedExam(String course, String exam, int withinMonths) {}
