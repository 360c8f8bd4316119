package org.stupeni.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoginSessionTest {

    private static final Instant START = Instant.parse("2026-11-21T09:00:00Z");

    private final LoginSession session = new LoginSession("hash", null, "127.0.0.1", "x".repeat(1000), START);

    @Test
    void endsWhenIdle() {
        assertThat(session.isInForce(START.plus(LoginSession.IDLE).minusMillis(1)))
                .isTrue();
        assertThat(session.isInForce(START.plus(LoginSession.IDLE))).isFalse();
    }

    @Test
    void neverLastsLongerThanTheLongest() {
        Instant last = START.plus(LoginSession.LONGEST).minus(Duration.ofMinutes(1));
        session.touch(last);
        assertThat(session.isInForce(last)).isTrue();
        assertThat(session.isInForce(START.plus(LoginSession.LONGEST))).isFalse();
    }

    @Test
    void endsWhenRevoked() {
        session.revoke(START);
        assertThat(session.isInForce(START)).isFalse();
    }
}
