package org.stupeni.quiz.repair.web;

import org.stupeni.quiz.repair.CorrectionRow;

/** A correction as a row of the list. */
public record CorrectionLine(CorrectionRow row, String ask, String course) {}
