package org.stupeni.framework;

import java.time.Instant;

/**
 * A published state of the framework. It never changes; a person is judged by the version in force on the day.
 *
 * @param number from 1, ascending with {@code publishedAt}
 */
public record FrameworkVersion(int number, Instant publishedAt, Framework framework) {}
