package org.stupeni.enrolment.web;

import java.time.Instant;

/**
 * A published version of a course.
 *
 * @param started how many people are on it
 * @param current whether it is the one the page shows
 */
public record AuthorVersionRow(int number, Instant publishedAt, long started, boolean current) {}
