package org.stupeni.observation.caselibrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.Language;
import org.stupeni.platform.Refused;

class CaseRulesTest {

    private static final String CLIENT = "Кричал, что чайник сломан.";
    private static final CaseText GOOD = new CaseText(CLIENT, "Выслушал, записал.", "Ушёл.", "То же.");

    @Test
    void aGoodCaseIsTaken() {
        assertThatCode(() -> {
                    CaseRules.demandKeepable(GOOD);
                    CaseRules.demandComplete(CaseKind.COMPLAINT, CaseChannel.PHONE, ClientMood.ANGRY, GOOD);
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "client, client_missing, 20",
        "did, did_missing, 10",
        "ended, ended_missing, 5",
        "better, better_missing, 5"
    })
    void whatIsMissingIsNamedByItsField(String field, String key, int shortest) {
        assertThatThrownBy(() -> CaseRules.demandComplete(with(field, "a".repeat(shortest - 1))))
                .isInstanceOf(Refused.class)
                .hasMessage("cases_field." + key);
        assertThatCode(() -> CaseRules.demandComplete(with(field, "a".repeat(shortest))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"client, 2000", "did, 2000", "ended, 1000", "better, 1000"})
    void whatIsTooLongIsNamedByItsField(String field, int longest) {
        assertThatThrownBy(() -> CaseRules.demandKeepable(with(field, "a".repeat(longest + 1))))
                .hasMessage("cases_field." + field + "_long");
        assertThatCode(() -> CaseRules.demandKeepable(with(field, "a".repeat(longest))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> CaseRules.demandKeepable(with(field, "карта 4111 1111 1111 1111")))
                .hasMessage("cases_field." + field + "_number");
    }

    @Test
    void whatIsNotChosenIsNamed() {
        assertThatThrownBy(() -> CaseRules.demandComplete(null, CaseChannel.PHONE, ClientMood.ANGRY, GOOD))
                .hasMessage("cases_field.kind_missing");
        assertThatThrownBy(() -> CaseRules.demandComplete(CaseKind.OTHER, null, ClientMood.ANGRY, GOOD))
                .hasMessage("cases_field.channel_missing");
        assertThatThrownBy(() -> CaseRules.demandComplete(CaseKind.OTHER, CaseChannel.PHONE, null, GOOD))
                .hasMessage("cases_field.mood_missing");
    }

    private static CaseText with(String field, String value) {
        return new CaseText(
                field.equals("client") ? value : GOOD.client(),
                field.equals("did") ? value : GOOD.did(),
                field.equals("ended") ? value : GOOD.ended(),
                field.equals("better") ? value : GOOD.better());
    }

    @Test
    void titlesAreShortAndHoldNoNumbers() {
        assertThat(CaseRules.title("  Чайник ")).isEqualTo("Чайник");
        assertThat(CaseRules.title(null)).isEmpty();
        assertThatThrownBy(() -> CaseRules.title("a".repeat(151))).hasMessage("cases_field.title_long");
        assertThatThrownBy(() -> CaseRules.title("4111 1111 1111 1111")).hasMessage("cases_field.title_number");
    }

    @Test
    void tagsAreKeptOnceAndSmall() {
        assertThat(CaseRules.tags(" Возврат,касса ;  возврат\nдлинная  очередь"))
                .isEqualTo("возврат, касса, длинная очередь");
        assertThat(CaseRules.tags(null)).isEmpty();
        assertThatThrownBy(() -> CaseRules.tags("<b>")).hasMessage("cases_field.tags_letters");
        assertThatThrownBy(() -> CaseRules.tags("a,b,c,d,e,f,g")).hasMessage("cases_field.tags_many");
        assertThatThrownBy(() -> CaseRules.tags("a".repeat(201))).hasMessage("cases_field.tags_many");
    }

    @Test
    void theLanguageIsThatOfTheLetters() {
        assertThat(CaseRules.language(GOOD)).isEqualTo(Language.RU);
        assertThat(CaseRules.language(new CaseText("He shouted in the shop «Мир»", "I listened", "", "")))
                .isEqualTo(Language.EN);
        assertThat(CaseRules.language(new CaseText("", "", "", ""))).isEqualTo(Language.RU);
    }

    @Test
    void aRatingIsFromOneToFive() {
        assertThat(CaseRules.difficulty(1)).isEqualTo(1);
        assertThat(CaseRules.difficulty(5)).isEqualTo(5);
        for (Integer none : new Integer[] {null, 0, 6, -1}) {
            assertThatThrownBy(() -> CaseRules.difficulty(none)).hasMessage("cases_act.no_rating");
        }
    }
}
