package org.stupeni.observation.peer;

import java.time.LocalDate;
import org.stupeni.identity.PersonName;

/**
 * A colleague asks.
 *
 * @param answerId what they ask for
 * @param employee who asks
 */
public record AskedRow(Long answerId, String competency, LocalDate lastDay, PersonName employee) {}
