package org.stupeni.course;

import java.time.Instant;

/**
 * A published version of a course, without its content.
 *
 * @param publishedBy who published it in the portal; null for the folder of courses
 */
public record VersionRow(long id, int number, Instant publishedAt, Long publishedBy) {}
