package org.stupeni.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNumbersAskedTest {

    @ParameterizedTest
    @CsvSource({", 1", "1, 1", "3, 3", "4, 3", "999999, 3", "0, 1", "-1, 1", "two, 1", "9999999, 1", "' 2', 1"})
    void isAPageThatThereIs(String said, int page) {
        assertThat(PageNumbers.asked(said, 3)).isEqualTo(page);
    }
}
