package org.stupeni.identity;

/** A person as somebody else names them. */
public record NamedPerson(Long id, String number, PersonName name) {}
