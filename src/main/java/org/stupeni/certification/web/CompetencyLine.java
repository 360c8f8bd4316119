package org.stupeni.certification.web;

import java.time.LocalDate;

/**
 * How a person stands in one competency.
 *
 * @param until the last day of what is held, or null
 * @param open whether there is something to decide
 */
public record CompetencyLine(
        String id,
        String title,
        int held,
        String heldName,
        LocalDate until,
        int reached,
        String reachedName,
        boolean open) {}
