package org.stupeni.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

class ForeignKindsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calculated | вычисляемый (calculated)",
                "multichoice | выбор ответа (multichoice)",
                "multichoice, several | выбор нескольких ответов (multichoice, several)",
                "{…} {…} | несколько пропусков ({…} {…})",
                "choiceInteraction + sliderInteraction | выбор ответа (choiceInteraction) + ползунок (sliderInteraction)",
                "hottextinteraction, uploadinteraction | слова в тексте (hottextinteraction), файл в ответе (uploadinteraction)",
                "coderunner | coderunner",
                "Эссе | Эссе",
                "'' | ''"
            })
    void aForeignKindIsNamedInOurWordsWithItsOwn(String kind, String told) {
        assertThat(ForeignKinds.named(kind, Language.RU)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"RU,Вид вопроса «вычисляемый (calculated)»", "EN,Questions of the kind “computed (calculated)”"})
    void theSentenceOfWhatIsNotTakenNamesIt(Language language, String start) {
        Note note = Note.of(Note.Weight.LOSS, null, Note.UNKNOWN_KIND, "calculated");
        assertThat(note.in(language)).startsWith(start);
        assertThat(Note.of(Note.Weight.LOSS, null, "exchange_item.no_text").in(language))
                .isEqualTo(Texts.of(language, "exchange_item.no_text"));
    }
}
