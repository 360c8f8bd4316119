package org.stupeni.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoginSessionTest {

    private static final Instant START = Instant.parse("2026-11-21T09:00:00Z");

    private final LoginSession session = new LoginSession("hash", null, "127.0.0.1", "x".repeat(1000), START);

    @Test
    void endsWhenIdle() {
        assertThat(isInForce(START.plus(LoginSession.IDLE).minusMillis(1))).isTrue();
        assertThat(isInForce(START.plus(LoginSession.IDLE))).isFalse();
    }

    @Test
    void idleEndsItWhateverIsGoingOn() {
        assertThat(session.isInForce(START.plus(LoginSession.IDLE), () -> true)).isFalse();
    }

    @Test
    void neverLastsLongerThanTheLongest() {
        Instant last = START.plus(LoginSession.LONGEST).minus(Duration.ofMinutes(1));
        session.touch(last);
        assertThat(isInForce(last)).isTrue();
        assertThat(isInForce(START.plus(LoginSession.LONGEST))).isFalse();
    }

    @Test
    void lastsLongerOnlyWhileSomethingMustNotBeCut() {
        session.touch(START.plus(LoginSession.LONGEST));
        assertThat(session.isInForce(START.plus(LoginSession.LONGEST), () -> true))
                .isTrue();
    }

    @Test
    void nobodyIsAskedWhileTheSessionIsYoung() {
        assertThat(session.isInForce(START, () -> {
                    throw new AssertionError("asked");
                }))
                .isTrue();
    }

    @Test
    void endsWhenRevoked() {
        session.revoke(START);
        assertThat(session.isInForce(START, () -> true)).isFalse();
    }

    private boolean isInForce(Instant now) {
        return session.isInForce(now, () -> false);
    }
}
