package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.browser.Pages.Shown;

/** Every page of trainers, managers, HR and administrators. */
@ExtendWith(Visitors.class)
class WorkingPagesIT {

    @Test
    void everyPageIsShown() {
        assertThat(Pages.all().stream().map(Shown::view).collect(Collectors.toSet()))
                .isEqualTo(Endpoints.pages());
    }

    @TestFactory
    Stream<DynamicTest> everyPageLooksRight() {
        return LookedAt.of(shown -> !shown.isForLearners());
    }
}
