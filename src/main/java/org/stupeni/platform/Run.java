package org.stupeni.platform;

import java.time.Instant;

/** When one server worked, from start to last sign of life. */
public record Run(long id, Instant startedAt, Instant seenAt) {}
