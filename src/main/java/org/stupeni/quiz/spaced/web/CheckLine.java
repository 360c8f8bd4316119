package org.stupeni.quiz.spaced.web;

import org.stupeni.quiz.spaced.CheckRow;

/**
 * A small check, ready to be shown.
 *
 * @param points "3 of 4", or null where it was not answered
 * @param day the last day of an open one, else the day it ended
 */
public record CheckLine(CheckRow row, String competency, String points, String day) {}
