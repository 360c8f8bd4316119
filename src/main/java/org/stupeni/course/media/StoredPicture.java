package org.stupeni.course.media;

/** A picture as it is served. */
public record StoredPicture(String type, byte[] bytes) {}
