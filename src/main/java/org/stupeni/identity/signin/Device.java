package org.stupeni.identity.signin;

import java.time.Instant;

/**
 * A session in force, as its person sees it.
 *
 * @param id may be shown; it opens nothing
 * @param agent what the browser calls itself
 * @param thisOne whether it is the one that asks
 */
public record Device(Long id, String agent, String address, Instant since, Instant lastSeen, boolean thisOne) {}
