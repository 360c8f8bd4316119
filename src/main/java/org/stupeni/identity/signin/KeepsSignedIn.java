package org.stupeni.identity.signin;

import java.time.Instant;

/**
 * Knows of something that must not be cut by the longest duration of a session, such as a running exam. Asked upwards: rooms above implement it, {@link
 * LoginSessions} asks every one of them, and only when a session would end by {@link LoginSession#LONGEST}.
 */
public interface KeepsSignedIn {

    /** Whether this person must not be signed out at this moment. */
    boolean keeps(Long employeeId, Instant now);
}
