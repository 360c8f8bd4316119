package org.stupeni.evidence;

import java.time.LocalDate;

/**
 * A person's reached level in one competency, for lists.
 *
 * @param since the day it was first computed at this level
 */
public record ReachedRow(Long employeeId, String competency, int level, LocalDate since) {}
