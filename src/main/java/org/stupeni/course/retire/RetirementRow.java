package org.stupeni.course.retire;

import java.time.Instant;

/** Since when a course takes nobody new, and why. */
public record RetirementRow(Long id, String reason, Long retiredBy, Instant retiredAt) {}
