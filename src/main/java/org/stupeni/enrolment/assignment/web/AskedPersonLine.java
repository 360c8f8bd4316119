package org.stupeni.enrolment.assignment.web;

import org.stupeni.enrolment.assignment.AskedPerson;
import org.stupeni.identity.PersonRow;

/**
 * Somebody whom an assignment asks.
 *
 * @param when until when, or since when it is done or ended
 */
public record AskedPersonLine(PersonRow person, AskedPerson asked, String when) {}
