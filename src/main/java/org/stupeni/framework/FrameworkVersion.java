package org.stupeni.framework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A published state of the framework. It never changes; a person is judged by the version in force on the day.
 *
 * @param number 1, 2, 3 … in the order of publication
 * @param effectiveOn the first day it is in force, in the organisation's zone
 */
public record FrameworkVersion(int number, Instant publishedAt, LocalDate effectiveOn, Framework framework) {

    /** In force from the day of its publication on, by universal time. */
    public FrameworkVersion(int number, Instant publishedAt, Framework framework) {
        this(number, publishedAt, LocalDate.ofInstant(publishedAt, ZoneOffset.UTC), framework);
    }
}
