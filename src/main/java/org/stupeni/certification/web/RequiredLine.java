package org.stupeni.certification.web;

import org.stupeni.certification.RequiredGap;

/**
 * What a position asks in one competency, in the reader's words.
 *
 * @param earlier why nothing is held although it was decided about, or null
 */
public record RequiredLine(String title, RequiredGap gap, String requiredName, String heldName, String earlier) {}
