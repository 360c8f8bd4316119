package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the levels: what may be asked of them and what they answer. */
class WhyIT {

    private static final String WHY = "/learn/why?competency=client-orientation&on=";

    @ParameterizedTest
    @CsvSource({
        "yesterday, Такой даты нет",
        "2026-13-45, Такой даты нет",
        "2026-02-30, Такой даты нет",
        "%3Cb%3E, Такой даты нет",
        "2999-01-01, Этот день ещё не наступил"
    })
    void aDayThatIsNoneGetsASentenceAndToday(String on, String sentence) {
        HttpResponse<String> answer = Caller.as("employee").get(WHY + on);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(sentence).contains("id=\"verdict\"").doesNotContain("<b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-02-29", "1999-12-31"})
    void anyDayUpToTodayIsAnswered(String on) {
        HttpResponse<String> answer = Caller.as("employee").get(WHY + on);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("id=\"verdict\"").doesNotContain("data-kind=\"danger\"><svg");
    }

    @Test
    void aDayIsShownAsAsked() {
        assertThat(Caller.as("employee").get(WHY + "2024-02-29").body())
                .contains("29 февраля 2024 года")
                .contains("value=\"2024-02-29\"");
    }

    /** HR answers "why was this level held on that day" by the same calculation. */
    @Test
    void hrReadsTheCalculationOfAnybodysDay() {
        String person =
                Rows.find("select id from employee where login = ?", "employee").get(0);
        Caller hr = Caller.as("hr");

        assertThat(hr.get("/hr/why?id=" + person + "&on=2024-02-29").body())
                .contains("29 февраля 2024 года")
                .contains("action=\"/hr/why\"")
                .contains("name=\"id\" value=\"" + person + "\"")
                .contains("/hr/ledger?id=" + person + "&amp;competency=client-orientation&amp;on=2024-02-29");
        assertThat(hr.get("/hr/why?id=" + person + "&on=2999-01-01").body()).contains("Этот день ещё не наступил");
        assertThat(hr.get("/hr/why?id=" + person + "&competency=nothing").statusCode())
                .isEqualTo(404);
        assertThat(Caller.as("employee").get("/hr/why?id=" + person).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/learn/why?competency=nothing", "/learn/levels?competency=nothing"})
    void anUnknownCompetencyIsNotFound(String address) {
        assertThat(Caller.as("employee").get(address).statusCode()).isEqualTo(404);
    }

    /** Who was not assessed stands at the foot of the stair and has no number. */
    @Test
    void theFirstStepOfAPersonHasNoNumber() {
        String login = Rows.newLearner();

        for (String page : List.of("/learn/home", "/learn/levels")) {
            String stair = Caller.as(login).get(page).body().replaceAll("(?s).*<ol class=\"stair|</ol>.*", "");
            assertThat(stair.replaceAll("(?s)(?:<svg.*?</svg>|<[^>]*>|\\s)+", " "))
                    .as(page)
                    .contains("– Оценки ещё нет", "2 Ограниченный")
                    .doesNotContain("1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"client-orientation", "difficult-clients"})
    void theLevelsPageShowsEveryLevel(String competency) {
        HttpResponse<String> answer = Caller.as("employee").get("/learn/levels?competency=" + competency);

        assertThat(answer.statusCode()).isEqualTo(200);
        for (int level = 1; level <= 5; level++) {
            assertThat(answer.body()).contains("id=\"l" + level + "\"");
        }
        assertThat(answer.body())
                .contains("Негативный")
                .contains("Стратегический")
                .contains("Оценки ещё нет");
    }
}
