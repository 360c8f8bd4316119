package org.stupeni.certification.web;

import java.time.LocalDate;

/**
 * How a person stands in one competency.
 *
 * @param until the last day of what is held, or null
 * @param open whether there is something to decide
 * @param proposed whether one person has proposed it and a second one is to answer
 * @param decided whether a decision is made and only its certificate is to come
 * @param earlier why nothing is held although it was decided about, or null
 */
public record CompetencyLine(
        String id,
        String title,
        int held,
        String heldName,
        LocalDate until,
        int reached,
        String reachedName,
        boolean open,
        boolean proposed,
        boolean decided,
        String earlier) {}
