package org.stupeni.course.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stupeni.course.exchange.ExchangeFormat;
import org.stupeni.course.exchange.ExportedFile;
import org.stupeni.course.exchange.ImportedItem.State;
import org.stupeni.course.exchange.PictureSource;
import org.stupeni.course.exchange.Upload;
import org.stupeni.course.exchange.Wording;
import org.stupeni.course.transfer.ImportPreview.Before;
import org.stupeni.platform.LocalText;
import org.stupeni.question.AllTypes;
import org.stupeni.question.Question;

class ImportPreviewTest {

    private static ImportPreview read(String text, Map<String, List<Twin>> known) {
        return ImportPreview.of(
                new Upload("x.gift", text.getBytes(StandardCharsets.UTF_8)), ExchangeFormat.NONE, null, known);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Что **важнее** всего? | Что важнее всего",
                "ЧТО   ВАЖНЕЕ  ВСЕГО | что важнее всего",
                "Чёрный — чей? | черный, чей"
            })
    void whatDiffersOnlyInMarksCaseAndSpacesIsTheSame(String one, String other) {
        ImportPreview preview = read(one + " {=да ~нет}\n\n" + other + " {=так ~иначе ~никак}\n", Map.of());
        assertThat(preview.found().get(0).before()).isNull();
        assertThat(preview.found().get(1).before()).isEqualTo(new Before(1, Likeness.ANSWERS));
        assertThat(preview.usual()).containsExactly(1);
        assertThat(preview.takeable()).containsExactly(1, 2);
    }

    @Test
    void textsWithGapsDifferInTheirTexts() {
        String cloze = "<question type=\"cloze\"><questiontext><text>Заполните.%n%nУ {1:SA:=%s}"
                + " ступеней.</text></questiontext></question>";
        String file = "<quiz>" + cloze.formatted("пять")
                + cloze.formatted("пять").replace("ступеней", "окон") + cloze.formatted("семь") + "</quiz>";
        assertThat(read(file, Map.of()).found())
                .extracting(ImportPreview.Found::before)
                .containsExactly(null, null, new Before(1, Likeness.ANSWERS));
    }

    private static Twin twin(String gift) {
        Question question = read(gift, Map.of()).report().drafts().get(0);
        return new Twin("course", new LocalText("Курс", "Course"), question);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{=да ~нет} | {~Нет! =**да**} | SAME",
                "{=да ~нет} | {~да =нет} | KEY",
                "{=да ~нет} | {=да ~нет ~никак} | ANSWERS",
                "{=да ~нет} | {=да =иногда} | TYPE",
                "{~%50%а ~%50%б ~%-100%в} | {~%50%а ~%-100%б ~%50%в} | KEY",
                "{T} | {F} | KEY",
                "{T} | {TRUE} | SAME",
                "{=а -> б =в -> г =д -> е} | {=в -> г =а -> б =д -> е} | SAME",
                "{=а -> б =в -> г =д -> е} | {=а -> г =в -> б =д -> е} | KEY",
                "{#5} | {#5.0} | SAME",
                "{#5} | {#6} | ANSWERS",
                "{#5} | {#5:2} | ANSWERS",
                "{=кот =%50%кошка} | {=%50%кот =кошка} | ANSWERS",
                "{=кот =кошка} | {=Кот =кошка} | SAME",
                "{=кот} | {=пёс} | ANSWERS"
            })
    void whatDiffersBesideTheWordsIsTold(String one, String other, Likeness likeness) {
        Question first = twin("Что? " + one).question();
        Question second = twin("Что? " + other).question();
        assertThat(Likeness.of(first, second)).isEqualTo(likeness);
        assertThat(Likeness.of(second, first)).isEqualTo(likeness);
    }

    @Test
    void questionsOfEveryTypeAreLikeThemselvesAndNoOther() {
        List<Question> all = AllTypes.questions("l", "co2-basics");
        for (Question one : all) {
            for (Question other : all) {
                Likeness expected = one.type() != other.type()
                        ? Likeness.TYPE
                        : one.equals(other) ? Likeness.SAME : Likeness.of(one, other);
                assertThat(Likeness.of(one, other))
                        .as(one.id() + " " + other.id())
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void aLanguageThatOneOfThemLacksMakesNoDifference() {
        Question russian = twin("Что? {=да ~нет}").question();
        assertThat(Likeness.of(russian, OneLanguage.filled(russian))).isEqualTo(Likeness.SAME);
    }

    @Test
    void whatThePortalAsksAlreadyIsNamedAndNotChosen() {
        Twin other = twin("Что верно? {=так ~иначе}");
        Twin twin = twin("Что верно? {~это =то}");
        ImportPreview preview =
                read("Что верно? {=это ~то}\n\nЧто неверно? {=то ~это}", Map.of("что верно", List.of(other, twin)));
        assertThat(preview.found()).extracting(ImportPreview.Found::twin).containsExactly(twin, null);
        assertThat(preview.found()).extracting(ImportPreview.Found::likeness).containsExactly(Likeness.KEY, null);
        assertThat(preview.usual()).containsExactly(2);
        assertThat(preview.count(State.OK)).isEqualTo(2);
        assertThat(preview.count(State.BROKEN)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,UTF-8",
        "windows-1251,windows-1251",
        "UTF-16,UTF-16BE + BOM",
        "UTF-16LE,UTF-16LE",
        "x-UTF-16LE-BOM,UTF-16LE + BOM"
    })
    void theEncodingIsTold(String written, String told) {
        byte[] bytes = "Что важнее всего для клиента? {=слушать ~говорить}".getBytes(Charset.forName(written));
        ImportPreview preview = ImportPreview.of(new Upload("x.gift", bytes), ExchangeFormat.NONE, null, Map.of());
        assertThat(preview.encoding()).isEqualTo(told);
        assertThat(preview.report().drafts().get(0).ask().ru()).isEqualTo("Что важнее всего для клиента?");
    }

    @Test
    void aMarkOfUtf8IsTold() {
        assertThat(read("\uFEFFЧто верно? {=это ~то}", Map.of()).encoding()).isEqualTo("UTF-8 + BOM");
    }

    @ParameterizedTest
    @EnumSource(ExchangeFormat.class)
    void aFormChosenByHandIsReadWhateverTheFileIs(ExchangeFormat form) {
        ExportedFile file =
                ExportForm.XLSX.write(null, AllTypes.questions("l", "co2-basics"), Wording.RU, PictureSource.NONE);
        for (byte[] bytes : Set.of(file.content(), "Что верно? {=это ~то}".getBytes(StandardCharsets.UTF_8))) {
            ImportPreview preview = ImportPreview.of(new Upload("x", bytes), form, null, Map.of());
            assertThat(preview.report().items().isEmpty()
                            && preview.report().notes().isEmpty())
                    .isFalse();
        }
    }

    @Test
    void anEmptyFileIsTold() {
        ImportPreview preview = ImportPreview.of(new Upload("x", new byte[0]), ExchangeFormat.NONE, null, Map.of());
        assertThat(preview.report().notes()).extracting(note -> note.key()).containsExactly("exchange_file.empty");
    }

    @Test
    void aMissingLanguageIsFilledToBeShown() {
        Question one =
                read("Что верно? {=это#Да ~то#Нет}", Map.of()).report().drafts().get(0);
        assertThat(one.ask().en()).isEmpty();
        Question shown = OneLanguage.filled(one);
        assertThat(shown.texts())
                .allMatch(text -> text.ru().equals(text.en()) && !text.en().isEmpty());
        Question both = AllTypes.questions("l", "co2-basics").get(0);
        assertThat(OneLanguage.filled(both)).isEqualTo(both);
    }

    @ParameterizedTest
    @EnumSource(ExportForm.class)
    void everyFormTellsOfEveryQuestionWhetherItIsThere(ExportForm form) {
        if (form == ExportForm.COURSE) {
            return;
        }
        var questions = AllTypes.questions("l", "co2-basics");
        ExportOffer offer = ExportOffer.of(form, form.write(null, questions, Wording.RU, PictureSource.NONE));
        long out = offer.losses().stream()
                .filter(ExportOffer.Loss::leftOut)
                .flatMap(loss -> loss.questions().stream())
                .distinct()
                .count();
        assertThat(offer.carried() + out).isEqualTo(questions.size());
        assertThat(offer.losses().stream().map(loss -> loss.note().key() + loss.leftOut()))
                .doesNotHaveDuplicates();
        assertThat(ExportForm.of(form.word())).contains(form);
    }
}
