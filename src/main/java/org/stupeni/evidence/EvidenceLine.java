package org.stupeni.evidence;

import java.time.LocalDate;

/**
 * A piece of evidence under the line it speaks for.
 *
 * @param lastDay the last day it counts there, or null where nothing ends it
 * @param link where it can be looked at, or null
 * @param counts whether it counts, or is only shown because it would have
 */
public record EvidenceLine(LocalDate on, String text, LocalDate lastDay, String link, boolean counts) {}
