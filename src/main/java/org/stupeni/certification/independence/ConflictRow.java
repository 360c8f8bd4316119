package org.stupeni.certification.independence;

import java.time.Instant;
import org.stupeni.identity.PersonName;

/** A declared conflict of interest as pages show it. */
public record ConflictRow(Long declaredBy, PersonName name, String reason, Instant declaredAt) {}
