package org.stupeni.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.Refused;

/** One deed that fails neither ends the two years nor begins them anew. */
class DemoPastTest {

    private int tries;

    @ParameterizedTest
    @CsvSource({"0, true, 1", "1, true, 2", "2, false, 2"})
    void isTriedOnceMore(int failures, boolean done, int tried) {
        assertThat(happened(new IllegalStateException("the rows are held"), failures))
                .isEqualTo(done);
        assertThat(tries).isEqualTo(tried);
    }

    @Test
    void whatIsRefusedIsNotTriedAgain() {
        assertThat(happened(new Refused("proposal_act.closed"), 1)).isFalse();
        assertThat(tries).isEqualTo(1);
    }

    private boolean happened(RuntimeException failure, int failures) {
        DemoPast past = new DemoPast();
        past.deeds = new PastDeeds() {
            @Override
            void happen(Deed deed, Instant present, Map<String, Long> people, Random chance) {
                if (++tries <= failures) {
                    throw failure;
                }
            }
        };
        return past.happened(null, Instant.EPOCH, Map.of(), new Random(1));
    }
}
