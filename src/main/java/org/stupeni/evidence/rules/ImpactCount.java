package org.stupeni.evidence.rules;

/**
 * How many levels in one competency, or of one department, would be reached higher or lower.
 *
 * @param renewals certificates in force whose evidence would not be enough to renew them
 * @param terms what else changes: proposals that lapse, other deciders, other terms of certificates
 */
public record ImpactCount(String competency, Long departmentId, long raised, long lowered, long renewals, long terms) {}
