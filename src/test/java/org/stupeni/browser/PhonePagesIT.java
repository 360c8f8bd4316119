package org.stupeni.browser;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page on a phone, in the gallery also on a tablet. */
@ExtendWith(Visitors.class)
class PhonePagesIT {

    @TestFactory
    Stream<DynamicTest> everyPageLooksRight() {
        return LookedAt.in(Look.narrow());
    }
}
