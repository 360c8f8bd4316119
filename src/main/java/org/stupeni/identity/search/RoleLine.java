package org.stupeni.identity.search;

import org.stupeni.identity.Role;

/** That a person has a role. */
public record RoleLine(Long employeeId, Role role) {}
