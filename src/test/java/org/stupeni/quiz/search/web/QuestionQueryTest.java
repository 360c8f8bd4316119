package org.stupeni.quiz.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.question.QuestionType;
import org.stupeni.quiz.search.QuestionFilter;
import org.stupeni.quiz.search.QuestionFilter.Order;
import org.stupeni.quiz.search.QuestionFilter.Range;
import org.stupeni.quiz.search.Use;
import org.stupeni.quiz.statistics.Flag;

class QuestionQueryTest {

    private static QuestionFilter of(Map<String, String> parameters) {
        return QuestionQuery.of(parameters::get).filter();
    }

    @Test
    void anAddressSaysWhatIsLookedFor() {
        QuestionFilter filter = of(Map.of(
                "text", " возврат ",
                "type", "true-false",
                "tag", "Жалобы",
                "difficulty", "2",
                "use", "nobody",
                "facility-from", "20",
                "facility-to", "45,5",
                "flag", "wrong-key",
                "sat", "ever",
                "sort", "harm"));

        assertThat(filter)
                .isEqualTo(new QuestionFilter(
                        "возврат",
                        null,
                        null,
                        QuestionType.TRUE_FALSE,
                        "жалобы",
                        null,
                        2,
                        Use.NOBODY,
                        new Range(new BigDecimal("0.2"), new BigDecimal("0.455")),
                        null,
                        false,
                        Flag.WRONG_KEY,
                        true,
                        false,
                        Order.HARM));
        assertThat(of(Map.of("discrimination-to", "−0.1")).discrimination())
                .isEqualTo(new Range(null, new BigDecimal("-0.1")));
        assertThat(of(Map.of("flag", "any")).anyFlag()).isTrue();
        assertThat(of(Map.of("twins", "yes")).twins()).isTrue();
        assertThat(QuestionQuery.of(Map.of("text", "а&б", "page", "2")::get).at(3))
                .isEqualTo("?text=%D0%B0%26%D0%B1&page=3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?text=%D0%B0&type=single | ?text=%D0%B0&type=single",
                "?text=a%26b | ?text=a%26b",
                "https://evil.example/ | ''",
                "//evil.example | ''",
                "?text=%zz&tag=x | ?tag=x",
                "?x=1&=2&sat | ''",
                "'' | ''"
            })
    void aSearchIsReturnedTo(String written, String again) {
        assertThat(QuestionQuery.ofWritten(written).written()).isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource({
        "type, essay",
        "tag, a:b",
        "difficulty, 4",
        "use, x",
        "facility-from, much",
        "facility-to, 1e9",
        "discrimination-from, --1",
        "flag, x",
        "sat, x",
        "sort, x",
        "page, 0",
        "text, ' '"
    })
    void whatIsNotUnderstoodIsAsIfItWereNotThere(String name, String value) {
        assertThat(of(Map.of(name, value)).isEverything()).isTrue();
        assertThat(QuestionQuery.of(Map.of(name, value)::get).page()).isEqualTo(1);
    }
}
