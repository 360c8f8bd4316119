package org.stupeni.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordLimitTest {

    private final PasswordLimit limit = new PasswordLimit();

    @Test
    void tooManyPostsOfOneAddressAreRefusedAndNoneOfAnother() {
        for (int i = 0; i < PasswordLimit.AT_ONCE; i++) {
            assertThat(limit.allows("10.0.0.1")).isTrue();
        }

        assertThat(limit.allows("10.0.0.1")).isFalse();
        assertThat(limit.allows("10.0.0.2")).isTrue();
    }
}
