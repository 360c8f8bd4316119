package org.stupeni.certification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookUpLimitTest {

    private final LookUpLimit limit = new LookUpLimit();

    @Test
    void oneAddressMayLookUpSoManyAndNoMore() {
        assertThat(IntStream.range(0, LookUpLimit.AT_ONCE).allMatch(i -> limit.allows("192.0.2.1")))
                .isTrue();
        assertThat(limit.allows("192.0.2.1")).isFalse();
    }

    @Test
    void anotherAddressIsNotHeldUp() {
        IntStream.range(0, 2 * LookUpLimit.AT_ONCE).forEach(i -> limit.allows("192.0.2.1"));
        assertThat(limit.allows("192.0.2.2")).isTrue();
    }

    @Test
    void remembersNoMoreAddressesThanItsMemoryHolds() {
        IntStream.range(0, LookUpLimit.ADDRESSES + 500).forEach(i -> limit.allows("address " + i));
        assertThat(limit.addresses()).isEqualTo(LookUpLimit.ADDRESSES);
    }
}
