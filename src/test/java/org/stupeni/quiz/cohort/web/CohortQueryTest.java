package org.stupeni.quiz.cohort.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.course.VersionRow;
import org.stupeni.quiz.cohort.CohortFilter;
import org.stupeni.quiz.cohort.CohortOrder;
import org.stupeni.quiz.cohort.CohortState;

class CohortQueryTest {

    private static final List<VersionRow> VERSIONS =
            List.of(new VersionRow(72, 2, Instant.EPOCH, 5L), new VersionRow(71, 1, Instant.EPOCH, null));

    private static CohortQuery of(Map<String, String> parameters) {
        return CohortQuery.of("co", VERSIONS, parameters::get);
    }

    @Test
    void anAddressSaysWhoIsMeantAndIsWrittenAgain() {
        CohortQuery query = of(Map.of(
                "words", " Ёлкина & Co ",
                "department", "7",
                "position", "8",
                "version", "1",
                "state", "exam-failed",
                "days", "30",
                "sort", "activity",
                "page", "3"));

        assertThat(query.filter())
                .isEqualTo(new CohortFilter(
                        "co", "Ёлкина & Co", 7L, 8L, 71L, CohortState.EXAM_FAILED, 30, CohortOrder.ACTIVITY));
        assertThat(query.page()).isEqualTo(3);
        assertThat(query.at(4))
                .isEqualTo(
                        "?course=co&words=%D0%81%D0%BB%D0%BA%D0%B8%D0%BD%D0%B0+%26+Co&department=7&position=8&version=1&state=exam-failed&days=30&sort=activity&page=4");
    }

    @ParameterizedTest
    @CsvSource({
        "department, x",
        "department, -1",
        "position, 1e3",
        "version, 9",
        "version, 99999999999",
        "state, asleep",
        "days, 0",
        "days, 366",
        "days, 99999",
        "sort, salary",
        "page, 0",
        "page, x",
        "words, ' '"
    })
    void whatIsNotUnderstoodIsAsIfItWereNotThere(String name, String value) {
        CohortQuery query = of(Map.of(name, value));

        assertThat(query.filter()).isEqualTo(CohortFilter.everybody("co"));
        assertThat(query.page()).isEqualTo(1);
        assertThat(query.written()).isEqualTo("?course=co");
    }

    @Test
    void aSearchIsCut() {
        assertThat(of(Map.of("words", "а".repeat(300))).filter().words()).hasSize(100);
    }
}
