package org.stupeni.certification.spread.web;

import java.time.LocalDate;

/**
 * What one observer saw, in the reader's language.
 *
 * @param observation the sheet, or null where there is none to read
 * @param observer name
 * @param situation how hard it was
 * @param happening what happened, or null
 */
public record SeenLine(
        Long observation, String observer, LocalDate on, int level, String situation, String happening) {}
