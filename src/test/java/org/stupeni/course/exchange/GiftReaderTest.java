package org.stupeni.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.stupeni.course.exchange.ImportedItem.State;
import org.stupeni.question.Choice;
import org.stupeni.question.Matching;
import org.stupeni.question.Numeric;
import org.stupeni.question.QuestionType;
import org.stupeni.question.ShortText;

/** GIFT as teachers write it. */
class GiftReaderTest {

    private static ImportReport read(String text) {
        ImportReport report = Imports.read(Samples.upload("bank.gift", text));
        assertThat(report.format()).isEqualTo(ExchangeFormat.GIFT);
        return report;
    }

    private static ImportedItem only(String text) {
        ImportReport report = read(text);
        assertThat(report.items()).as(() -> report.items().toString()).hasSize(1);
        return report.items().get(0);
    }

    @Test
    void readsAFileOfManyTypes() {
        ImportReport report = read("""
                // Вопросы к третьему занятию
                $CATEGORY: $course$/Клиенты/Встреча

                // [id:co-3-first-words] [tag:indicator:co3-contact] [tag:lesson:loyalty] [tag:difficulty:1] [tag:встреча]
                ::Первые слова::С чего начать разговор у стойки? {
                  =Поздороваться#Да: человек видит, что его заметили.
                  ~Спросить номер заказа#Рано.
                  ~Ждать, пока заговорит клиент
                  ####Первые слова задают тон.
                }

                ::Что верно::[html]<p>Что <b>помогает</b> услышать клиента?</p>{
                ~%50%Вопросы
                ~%50%Пауза
                ~%-100%Спор
                }

                Клиент всегда прав.{F#Нет, не всегда.#Верно замечено.}

                В какое время мы работаем до обеда? Часов: {#=4:0.5#Верно. =%50%3.5..4.5#Близко.}

                Как называется умение {=эмпатия =%50%сочувствие#Почти. =%0%*#Нет.} чувствовать другого?

                Соедините.{=Жалоба -> выслушать =Вопрос -> ответить =Похвала -> поблагодарить = -> спорить}

                Опишите случай.{}

                Это только пояснение, ответа здесь нет.
                """);
        assertThat(report.notes()).isEmpty();
        assertThat(report.items())
                .extracting(ImportedItem::state)
                .containsExactly(State.OK, State.OK, State.OK, State.OK, State.OK, State.OK, State.OK, State.UNKNOWN);
        ImportedItem first = report.items().get(0);
        assertThat(first.place().line()).isEqualTo(5);
        assertThat(first.title()).isEqualTo("Первые слова");
        assertThat(first.category()).isEqualTo("Клиенты/Встреча");
        assertThat(first.tags()).containsExactly("встреча");
        assertThat(first.question().id()).isEqualTo("co-3-first-words");
        assertThat(first.question().indicator()).isEqualTo("co3-contact");
        assertThat(first.question().difficulty()).isEqualTo(1);
        assertThat(first.question().feedback().ru()).isEqualTo("Первые слова задают тон.");
        assertThat(first.question().options().get(0).feedback().ru()).isEqualTo("Да: человек видит, что его заметили.");
        assertThat(first.question().options().get(2).feedback()).isNull();
        assertThat(first.notes()).extracting(Note::key).contains("exchange_todo.feedback");
        assertThat(report.items().get(1).question().ask().ru()).isEqualTo("Что **помогает** услышать клиента?");
        assertThat(report.items().get(7).notes().get(0).arguments()).containsExactly("description");
    }

    @Test
    void trueFalseFeedbackBelongsToWhoeverSaysIt() {
        ImportedItem item = only("Небо зелёное.{FALSE#Посмотрите ещё раз.#Так и есть.}");
        assertThat(item.question().type()).isEqualTo(QuestionType.TRUE_FALSE);
        Choice.Option yes = item.question().options().get(0);
        assertThat(yes.right()).isFalse();
        assertThat(yes.feedback().ru()).isEqualTo("Посмотрите ещё раз.");
        assertThat(item.question().options().get(1).feedback().ru()).isEqualTo("Так и есть.");
    }

    @Test
    void numbersHaveTolerancesRangesAndPartsOfThePoint() {
        Numeric numeric = (Numeric)
                only("When? {#=1822:0.5#Right =%25%1820..1830#Near}").question().task();
        assertThat(numeric.values()).hasSize(2);
        assertThat(numeric.values().get(0).tolerance()).isEqualByComparingTo("0.5");
        assertThat(numeric.values().get(1).value()).isEqualByComparingTo("1825");
        assertThat(numeric.values().get(1).tolerance()).isEqualByComparingTo("5");
        assertThat(numeric.values().get(1).points()).isEqualByComparingTo("0.25");
        assertThat(only("Сколько? {#3,5}").question().task())
                .isEqualTo(Numeric.of(
                        new Numeric.Value(new BigDecimal("3.5"), new BigDecimal("0"), false, BigDecimal.ONE, null)));
    }

    @Test
    void aMissingWordLeavesItsGap() {
        ImportedItem item = only("Клиент {=ждёт ~терпит} ответа.");
        assertThat(item.question().ask().ru()).isEqualTo("Клиент \\_____ ответа.");
        assertThat(org.stupeni.platform.Markdown.text(item.question().ask().ru()))
                .isEqualTo("Клиент _____ ответа.");
    }

    @Test
    void escapedSignsAreText() {
        ImportedItem item = only("::A\\: b::Is 2 \\= 2 \\{yes\\}? {=x \\= y\\#1 ~a\\~b\\nc}");
        assertThat(item.title()).isEqualTo("A: b");
        assertThat(item.question().ask().en()).isEqualTo("Is 2 = 2 {yes}?");
        assertThat(item.question().options().get(0).text().en()).isEqualTo("x = y#1");
        assertThat(item.question().options().get(1).text().en()).isEqualTo("a~b\\\nc");
    }

    @Test
    void extrasOfAMatchingHaveNoLeftSide() {
        Matching matching = (Matching)
                only("Match. {=a -> 1 =b -> 2 =c -> 3 = -> 4}").question().task();
        assertThat(matching.pairs()).hasSize(3);
        assertThat(matching.extra()).extracting(extra -> extra.text().en()).containsExactly("4");
    }

    @Test
    void weightsThatHaveNoPlaceAreToldAndNotGuessed() {
        ImportedItem item = only("Which? {~%30%a ~%30%b ~%-10%c}");
        assertThat(item.state()).isEqualTo(State.LOSSY);
        assertThat(item.notes()).extracting(Note::key).contains("exchange_loss.weights");
        assertThat(item.question().options()).extracting(Choice.Option::right).containsExactly(true, true, false);
        assertThat(only("Which? {=a ~%50%b ~c}").notes()).extracting(Note::key).contains("exchange_loss.weights");
    }

    @Test
    void aBlankLineBetweenBracesDoesNotEndAQuestionButANewOneDoes() {
        ImportReport report = read("::One::Which? {\n=a\n\n~b\n}\n\n::Two::Open {=a\n\n::Three::Which? {=c ~d}\n");
        assertThat(report.items()).extracting(ImportedItem::state).containsExactly(State.OK, State.BROKEN, State.OK);
        assertThat(report.items().get(1).notes().get(0).key()).isEqualTo("exchange_gift.braces");
        assertThat(report.items().get(1).place().line()).isEqualTo(7);
    }

    @Test
    void oneBrokenQuestionKeepsNoOtherAway() {
        ImportReport report =
                read("Good? {T}\n\nWhich? {~a ~b}\n\n::open title {T}\n\nHow many? {#many}\n\nGood too? {F}\n");
        assertThat(report.drafts()).hasSize(2);
        assertThat(report.items())
                .filteredOn(item -> item.state() == State.BROKEN)
                .extracting(item -> item.notes().get(0).key())
                .containsExactly("exchange_item.no_key", "exchange_gift.open_title", "exchange_item.no_number");
        assertThat(report.hasFaults()).isTrue();
    }

    @Test
    void severalGapsAreNamed() {
        ImportedItem item = only("Роза {=красная} и {=белая}.");
        assertThat(item.state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void wildcardsAndAnythingElseAreTold() {
        ImportedItem item = only("Colour? {=colo*r =%0%*#No}");
        assertThat(item.notes()).extracting(Note::key).contains("exchange_loss.wildcard");
        assertThat(((ShortText) item.question().task()).otherwise().en()).isEqualTo("No");
    }

    @Test
    void theSameQuestionTwiceIsTold() {
        ImportReport report = read("Good? {T}\n\nGood? {T}\n");
        assertThat(report.items().get(1).notes()).extracting(Note::key).contains("exchange_info.same");
    }

    @Test
    void aStrayEndIsForgiven() {
        ImportedItem item = only("Which? {=a ~b}\";");
        assertThat(item.question().type()).isEqualTo(QuestionType.SINGLE);
        assertThat(item.notes()).extracting(Note::key).contains("exchange_info.left_over");
    }

    @Test
    void windowsLineEndsAndTheMarkOfUtf8AreNoMatter() {
        ImportedItem item = only("\uFEFF::Один::Что? {\r\n=а\r\n~б\r\n}\r\n");
        assertThat(item.title()).isEqualTo("Один");
        assertThat(item.state()).isEqualTo(State.OK);
    }

    @Test
    void aNumberMayHaveFeedbackForAllOthersAndTheFirstAnswerNoSign() {
        Numeric numeric = (Numeric)
                only("Сколько минут? {#5:1 ~#Посчитайте ещё раз.}").question().task();
        assertThat(numeric.values()).hasSize(1);
        assertThat(numeric.values().get(0).tolerance()).isEqualByComparingTo("1");
        assertThat(numeric.otherwise().ru()).isEqualTo("Посчитайте ещё раз.");
        ImportedItem rounded = only("Сколько? {#=2.718281828459045:0.01 ~#Нет}");
        assertThat(((Numeric) rounded.question().task()).values().get(0).value())
                .isEqualByComparingTo("2.718281828");
        assertThat(rounded.notes()).extracting(Note::key).contains("exchange_loss.rounded");
    }

    @Test
    void nothingBeforeTheFirstSignIsLost() {
        ShortText words = (ShortText) only("Как поздороваться? {Здравствуйте =Добрый день}")
                .question()
                .task();
        assertThat(words.answers().get(0).text().ru()).isEqualTo("Здравствуйте");
        assertThat(words.answers().get(0).also()).containsExactly("Добрый день");
        assertThat(only("Что сначала? {Спорить ~Молчать =Слушать}").question().options())
                .extracting(option -> option.text().ru() + option.right())
                .containsExactly("Спорить" + "false", "Молчать" + "false", "Слушать" + "true");
    }

    @Test
    void bothSignsBeforeARightAnswerMakeNoEmptyOption() {
        ImportedItem item = only("Что сначала? {~Спорить ~=Слушать ~Молчать}");
        assertThat(item.state()).isEqualTo(State.OK);
        assertThat(item.question().options())
                .extracting(option -> option.text().ru() + option.right())
                .containsExactly("Спорить" + "false", "Слушать" + "true", "Молчать" + "false");
        ImportedItem empty = only("Что сначала? {=Слушать ~ ~Молчать}");
        assertThat(empty.question().options()).hasSize(2);
        assertThat(empty.notes()).extracting(Note::key).contains("exchange_loss.empty_answer");
    }

    @Test
    void theLastWordOfASentenceCanBeMissing() {
        ImportedItem item = only("Клиенту важно, чтобы его {=услышали =поняли}.");
        assertThat(org.stupeni.platform.Markdown.text(item.question().ask().ru()))
                .isEqualTo("Клиенту важно, чтобы его _____.");
        assertThat(item.notes()).extracting(Note::key).doesNotContain("exchange_info.left_over");
        assertThat(only("Клиент всегда прав {F}.").notes())
                .extracting(Note::key)
                .contains("exchange_info.left_over");
    }
}
