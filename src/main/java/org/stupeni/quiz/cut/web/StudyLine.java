package org.stupeni.quiz.cut.web;

import org.stupeni.quiz.cut.StudyRow;

/**
 * A study as a row of a list.
 *
 * @param kind of the mark of its state
 */
public record StudyLine(StudyRow row, String exam, String course, String state, String kind) {}
