package org.stupeni.identity.web;

import java.time.Instant;

/** A device in the list of one's own. */
public record DeviceLine(Long id, String title, String address, Instant since, Instant lastSeen, boolean thisOne) {}
