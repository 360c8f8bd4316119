package org.stupeni.browser;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.browser.Pages.Shown;

/** Every page that everybody may open; the other half of {@link WorkingPagesIT}, so that two can look at once. */
@ExtendWith(Visitors.class)
class LearnersPagesIT {

    @TestFactory
    Stream<DynamicTest> everyPageLooksRight() {
        return LookedAt.of(Shown::isForLearners);
    }
}
