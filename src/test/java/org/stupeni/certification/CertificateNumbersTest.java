package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateNumbersTest {

    @ParameterizedTest(name = "last {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    3 | 1 2 3   |
                    3 | 3 1 2   |
                    0 |         |
                    3 | 1 3     | 2
                    3 | 1 2     | 3
                    3 |         | 1 2 3
                    3 | 1 2 3 4 | 4
                    0 | 1       | 1
                    """)
    void gapsAndNumbersNobodyGaveAreOdd(int last, String given, String odd) {
        assertThat(CertificateNumbers.odd(Map.of(2026, last), numbers(given))).containsExactlyElementsOf(numbers(odd));
    }

    @ParameterizedTest
    @CsvSource({"СТ-2025-00001", "A-17"})
    void aNumberOfNoCountedYearIsOdd(String number) {
        assertThat(CertificateNumbers.odd(Map.of(2026, 1), List.of("СТ-2026-00001", number)))
                .containsExactly(number);
    }

    private static List<String> numbers(String text) {
        return text == null
                ? List.of()
                : List.of(text.split(" ")).stream()
                        .map(number -> CertificateNumbers.of(2026, Integer.parseInt(number)))
                        .toList();
    }
}
