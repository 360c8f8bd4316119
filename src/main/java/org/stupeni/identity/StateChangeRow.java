package org.stupeni.identity;

import java.time.Instant;
import java.time.LocalDate;

/** A change of a person's state as its page shows it; day and reason may be null. */
public record StateChangeRow(
        StateChange.Kind kind, LocalDate effectiveOn, String reason, PersonName by, Instant madeAt) {}
