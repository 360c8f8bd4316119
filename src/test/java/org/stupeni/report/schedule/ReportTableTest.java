package org.stupeni.report.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTableTest {

    @Test
    void aFilterIsWhatTheTableKnowsOfARequest() {
        Map<String, String> request = Map.of(
                "table", "matrix", "page", "7", "words", " Иванов & Ко ", "stand", "held", "level", "", "role", "hr");

        String filter = ReportTable.MATRIX.filter(request::get);

        assertThat(ReportTable.parts(filter)).containsExactly(entry("words", "Иванов & Ко"), entry("stand", "held"));
        assertThat(ReportTable.COVERAGE.filter(request::get)).isEmpty();
        assertThat(ReportTable.parts("")).isEmpty();
    }

    @Test
    void whatIsTooLongIsNoFilterOfAPage() {
        assertThat(ReportTable.PEOPLE.filter(Map.of("words", "а".repeat(101))::get))
                .isEmpty();
    }

    @Test
    void tablesAreKnownByTheNamesOfTheirPages() {
        assertThat(ReportTable.ofWord("expiries")).contains(ReportTable.EXPIRIES);
        assertThat(ReportTable.EXPIRIES.page()).isEqualTo("/hr/expiries");
        assertThat(ReportTable.WAYS.page()).isEqualTo("/hr/trends");
        assertThat(ReportTable.ofWord("EXPIRIES")).isEmpty();
        assertThat(ReportTable.ofWord("salaries")).isEmpty();
        assertThat(ReportTable.ofWord(null)).isEmpty();
    }
}
