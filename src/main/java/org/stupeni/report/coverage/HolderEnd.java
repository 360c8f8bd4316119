package org.stupeni.report.coverage;

import java.time.LocalDate;

/** How many people of a department hold a level of a competency until the same day. */
public record HolderEnd(Long departmentId, String competency, int held, LocalDate until, long people) {}
