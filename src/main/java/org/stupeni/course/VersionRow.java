package org.stupeni.course;

import java.time.Instant;

/** A published version of a course, without its content. */
public record VersionRow(long id, int number, Instant publishedAt) {}
