package org.stupeni.identity;

/** A person as somebody's manager is named. */
public record ManagerRow(Long id, String number, PersonName name) {}
