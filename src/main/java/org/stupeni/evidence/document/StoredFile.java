package org.stupeni.evidence.document;

/** A file as it goes out again. */
public record StoredFile(String name, String type, byte[] bytes) {}
