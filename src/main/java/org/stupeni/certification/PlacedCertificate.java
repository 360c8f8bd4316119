package org.stupeni.certification;

/** A certificate's id, whose it is, and where that person works now. */
public record PlacedCertificate(Long id, Long employeeId, String departmentRu, String departmentEn) {}
