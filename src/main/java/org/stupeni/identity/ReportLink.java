package org.stupeni.identity;

/** That somebody reports to somebody. */
public record ReportLink(Long employeeId, Long managerId) {}
