package org.stupeni.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInCounterTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final SignInCounter counter = new SignInCounter("account:x", NOW);

    @Test
    void fewFailuresDoNotLock() {
        fail(9, NOW);
        assertThat(counter.isLocked(NOW)).isFalse();
    }

    @Test
    void theLockEndsByItself() {
        fail(10, NOW);
        assertThat(counter.isLocked(NOW.plusSeconds(59))).isTrue();
        assertThat(counter.isLocked(NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void eachLockIsLongerButNeverLongerThanAQuarterOfAnHour() {
        fail(20, NOW);
        assertThat(counter.isLocked(NOW.plusSeconds(119))).isTrue();
        fail(480, NOW);
        assertThat(counter.isLocked(NOW.plus(Duration.ofMinutes(15)).minusSeconds(1)))
                .isTrue();
        assertThat(counter.isLocked(NOW.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void oldFailuresAreForgotten() {
        fail(9, NOW);
        Instant nextDay = NOW.plus(Duration.ofHours(13));
        fail(1, nextDay);
        assertThat(counter.isLocked(nextDay)).isFalse();
    }

    @Test
    void successClears() {
        fail(10, NOW);
        counter.succeed();
        assertThat(counter.isLocked(NOW)).isFalse();
    }

    private void fail(int times, Instant at) {
        for (int i = 0; i < times; i++) {
            counter.fail(10, at);
        }
    }
}
