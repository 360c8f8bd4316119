package org.stupeni.certification.design;

import java.time.Instant;

/** A version of the design in the list of all. */
public record DesignRow(int number, String organisationRu, String accent, Instant madeAt, Long madeBy) {}
