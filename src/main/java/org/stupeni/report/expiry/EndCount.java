package org.stupeni.report.expiry;

import java.time.LocalDate;

/** How many people of a department hold a level of a competency until this day. */
public record EndCount(Long departmentId, String competency, int level, LocalDate until, long people) {}
