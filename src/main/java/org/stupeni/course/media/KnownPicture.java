package org.stupeni.course.media;

/** A picture that is kept, without its bytes. */
public record KnownPicture(String mark, String ending, String hash, int width, int height) {}
