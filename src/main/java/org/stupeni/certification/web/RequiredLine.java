package org.stupeni.certification.web;

import org.stupeni.certification.RequiredGap;

/** What a position asks in one competency, in the reader's words. */
public record RequiredLine(String title, RequiredGap gap, String requiredName, String heldName) {}
