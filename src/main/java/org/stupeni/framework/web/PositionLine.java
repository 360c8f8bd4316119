package org.stupeni.framework.web;

import java.util.List;
import org.stupeni.identity.place.PositionRow;

/**
 * A position in the list.
 *
 * @param people who hold it today
 * @param required the levels it asks for, one for each competency of the framework; 0 where it asks for none
 */
public record PositionLine(PositionRow row, long people, List<Integer> required) {}
