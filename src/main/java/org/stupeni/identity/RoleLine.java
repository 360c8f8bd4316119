package org.stupeni.identity;

/** That a person has a role. */
public record RoleLine(Long employeeId, Role role) {}
