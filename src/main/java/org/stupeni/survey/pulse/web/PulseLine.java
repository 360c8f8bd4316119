package org.stupeni.survey.pulse.web;

import org.stupeni.platform.web.Figure;

/**
 * An edition of a module in the list.
 *
 * @param edition since when it is so; null where nobody has done the module yet
 * @param present whether the module says so now
 * @param shown of how many people answers are seen, or that they are too few
 * @param mean of the first scale, or null where there is none to be seen
 * @param address of its answers
 */
public record PulseLine(
        String title,
        String edition,
        boolean present,
        long asked,
        String shown,
        Figure mean,
        String address,
        boolean chosen) {}
