package org.stupeni.question.form.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeftFieldsTest {

    @ParameterizedTest
    @CsvSource({
        "'', ask-ru, false",
        "'', '', true",
        "ask-ru, ask-ru, true",
        "ask-ru, ask-en, false",
        "ask-ru, ask, true",
        "options-1-text-ru, options, true",
        "options-1-text-ru, options-1-text-ru, true",
        "options-1-text-ru, options-0-text-ru, false",
        "'lesson,tags', lesson, true",
        "<b>, indicator, false"
    })
    void onlyWhatWasLeftIsComplainedOf(String left, String field, boolean told) {
        assertThat(LeftFields.of(left).tell(field)).isEqualTo(told);
        assertThat(LeftFields.ALL.tell(field)).isTrue();
        assertThat(LeftFields.NONE.tell(field)).isEqualTo(field.isEmpty());
    }

    @Test
    void aQuestionInWhichNothingIsWrittenButWhatIsAskedIsUntouched() {
        assertThat(LeftFields.isUntouched(Map.of("ask-ru", "Что?", "options-0-text-ru", "", "type", "single")))
                .isTrue();
        assertThat(LeftFields.isUntouched(Map.of("text-ru", "{{a}}", "text-en", "{{a}}", "when-true-ru", "")))
                .isTrue();
        assertThat(LeftFields.isUntouched(Map.of("ask-ru", "Что?", "options-0-text-en", "yes")))
                .isFalse();
    }
}
