package org.stupeni.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void goodDataAreRefusedNothing() {
        assertThat(check(TestData.person())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number     | ''                    | missing",
                "number     | 10 42                 | number_form",
                "number     | 123456789012345678901 | too_long",
                "family     | ' '                   | missing",
                "given      | ''                    | missing",
                "mail       | ''                    | missing",
                "mail       | anna                  | mail_form",
                "mail       | anna@example          | mail_form",
                "mail       | an na@example.org     | mail_form",
                "mail       | a@b@example.org       | mail_form",
                "mail       | anna@.org             | mail_form",
                "login      | an na                 | login_form",
                "positionRu | ''                    | missing",
                "positionEn | ''                    | missing",
                "zone       | ''                    | zone_unknown",
                "zone       | Europe/Nowhere        | zone_unknown",
                "zone       | +03:00                | zone_unknown",
                "zone       | moscow                | zone_unknown",
                "joinedOn   | 1956-03-01            | joined_too_early",
                "joinedOn   | 2027-03-03            | joined_too_late",
            })
    void whatWillNotDoIsToldAtItsField(String field, String typed, String why) {
        assertThat(check(TestData.with(field, typed))).containsExactly(Map.entry(field, "identity_person." + why));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"family:100", "given:100", "patronymic:100", "login:60", "positionRu:200", "positionEn:200"})
    void nothingIsLongerThanItsColumn(String limit) {
        String field = limit.split(":")[0];
        int longest = Integer.parseInt(limit.split(":")[1]);
        assertThat(check(TestData.with(field, "x".repeat(longest)))).isEmpty();
        assertThat(check(TestData.with(field, "x".repeat(longest + 1))))
                .containsExactly(Map.entry(field, "identity_person.too_long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1956-03-02", "2026-03-02", "2027-03-02"})
    void aDayOfHireMayBeOldAndLieAhead(String day) {
        assertThat(check(TestData.with("joinedOn", day))).isEmpty();
    }

    @Test
    void severalMistakesAreToldAtOnce() {
        PersonData data = new PersonData("", "", null, null, "x", null, null, "", null, "y", null, null, null);
        assertThat(check(data).keySet())
                .containsExactly("number", "family", "given", "mail", "positionRu", "positionEn", "language", "zone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Moscow", "Asia/Yekaterinburg", "America/Argentina/Buenos_Aires"})
    void aZoneIsNamedByAPlace(String zone) {
        assertThat(PersonRules.isZone(zone)).isTrue();
    }

    private static Map<String, String> check(PersonData data) {
        return PersonRules.check(data, TODAY).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, problem -> problem.getValue().key(), (a, b) -> a, LinkedHashMap::new));
    }
}
