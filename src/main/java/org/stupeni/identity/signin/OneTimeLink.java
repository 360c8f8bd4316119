package org.stupeni.identity.signin;

import java.time.Instant;

/**
 * A link to choose a new password by, as it is told once.
 *
 * @param address what the person opens; it is kept nowhere and cannot be told again
 * @param validUntil when it ends, used or not
 */
public record OneTimeLink(String address, Instant validUntil) {}
