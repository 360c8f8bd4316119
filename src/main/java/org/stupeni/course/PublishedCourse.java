package org.stupeni.course;

import java.time.Instant;

/** A published version of a course, read and ready. It never changes, so everybody may keep it. */
public record PublishedCourse(long versionId, int number, Instant publishedAt, Course course) {}
