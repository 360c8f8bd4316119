package org.stupeni.observation;

import org.stupeni.identity.PersonName;

/** Whom an observation is about, and in what. */
public record ObservedPerson(Long id, Long employeeId, PersonName employee, String competency) {}
