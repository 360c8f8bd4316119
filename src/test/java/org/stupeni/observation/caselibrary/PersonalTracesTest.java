package org.stupeni.observation.caselibrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What in a text may tell who somebody is, in Russian and in English. */
class PersonalTracesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "продиктовал карту 4276 3800 1234 5678 и ушёл | CARD | 4276 3800 1234 5678",
                "карта 4111-1111-1111-1111 | CARD | 4111-1111-1111-1111",
                "номер 4111111111111111, срок | CARD | 4111111111111111",
                "счёт 40817810099910004312 в банке | ACCOUNT | 40817810099910004312",
                "счёт 40817 810 0 9991 0004312 в банке | ACCOUNT | 40817 810 0 9991 0004312",
                "to DE89 3704 0044 0532 0130 00 please | ACCOUNT | DE89 3704 0044 0532 0130 00",
                "паспорт 45 08 123456 | PASSPORT | паспорт 45 08 123456",
                "4508 123456 выдан | PASSPORT | 4508 123456",
                "серия 4508 № 123456 | PASSPORT | 4508 № 123456",
                "паспорт 4508123456 показал | PASSPORT | паспорт 4508123456",
                "passport No 512345678 was shown | PASSPORT | passport No 512345678",
                "СНИЛС 112-233-445 95 | INSURANCE | 112-233-445 95",
                "пишите на ivan.petrov@mail.ru | MAIL | ivan.petrov@mail.ru",
                "почта иван@почта.рф | MAIL | иван@почта.рф",
                "в телеграме @klient_2000 | MAIL | @klient_2000",
                "звоните +7 921 123-45-67 | PHONE | +7 921 123-45-67",
                "звоните 8(921)1234567 | PHONE | 8(921)1234567",
                "её номер 9211234567 | PHONE | 9211234567",
                "городской 123-45-67 | PHONE | 123-45-67",
                "call +44 20 7946 0958 | PHONE | +44 20 7946 0958",
                "call 020 7946 0958 today | PHONE | 020 7946 0958",
                "дата 07.03.1961 в анкете | BIRTH | 07.03.1961",
                "он 5 мая 1950 года | BIRTH | 5 мая 1950",
                "родился в 1948 году | BIRTH | родился в 1948",
                "born on 3 May 1970 | BIRTH | born on 3 May 1970",
                "живёт на ул. Садовой, д. 5 | ADDRESS | ул. Садовой, д. 5",
                "наш сосед, кв. 12 | ADDRESS | кв. 12",
                "проспект Мира 10 | ADDRESS | проспект Мира 10",
                "at 14 Baker Street again | ADDRESS | 14 Baker Street",
                "пришла Мария Ивановна | NAME | Мария Ивановна",
                "Сергеевна опять кричит | NAME | Сергеевна",
                "спросил Олега Петровича Белова | NAME | Олега Петровича Белова",
                "с Анной Сергеевной говорил | NAME | Анной Сергеевной",
                "жалоба от Петрова И. С. на нас | NAME | Петрова И. С.",
                "от А.С. Петровой | NAME | А.С. Петровой",
                "клиент Тимур Зарипов пришёл | NAME | Тимур Зарипов",
                "Анна Смирнова кричала | NAME | Анна Смирнова",
                "Смирнова Анна кричала | NAME | Смирнова Анна",
                "Вчера Анна Смирнова кричала | NAME | Анна Смирнова",
                "г-жа Крылова ушла | NAME | г-жа Крылова",
                "the client Priya Kapoor said | NAME | Priya Kapoor",
                "Mrs. Smith came | NAME | Mrs. Smith",
                "договор № 77-123456 не нашли | NUMBER | договор № 77-123456",
                "order 1234567 was lost | NUMBER | order 1234567",
                "код 123456789012 на чеке | NUMBER | 123456789012"
            })
    void findsWhatTellsWhoSomebodyIs(String text, TraceKind kind, String found) {
        assertThat(PersonalTraces.find(text))
                .extracting(trace -> trace.kind() + " " + text.substring(trace.from(), trace.to()))
                .containsExactly(kind + " " + found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Клиент ждал 40 минут и 2 раза спросил, почему так долго.",
                "Дама купила чайник за 3490 рублей 12 марта, а 15.03.2026 принесла обратно.",
                "«Позовите старшего!» Сказала, что напишет в Роспотребнадзор.",
                "Нина ушла за коробкой. Клиент сел и ждал.",
                "Основной вопрос был о сроке. Духовной близости не вышло.",
                "Очередь из 12 человек, в 10:30 уже 25. Отвечаю за 3 кассы.",
                "На улице холодно, она зашла погреться.",
                "A man of about fifty asked twice, then shouted. I offered 10% off.",
                "“Call your boss!” I said that she comes at 5 pm on Monday.",
                "Покупатель спросил, где сдача с 5000. Я пересчитал: 1250 и 3750.",
                "Пришла вдова, ей 70 лет. Паспорт забыла дома.",
                "Заказ ждали 14 дней вместо 3."
            })
    void leavesOrdinaryWordsAlone(String text) {
        assertThat(PersonalTraces.find(text)).isEmpty();
    }

    @Test
    void ofTwoThatOverlapTheGraverOneStays() {
        assertThat(PersonalTraces.kinds(new CaseText("карта 4111 1111 1111 1111", "", "+7 921 123-45-67", "")))
                .containsExactly(TraceKind.CARD, TraceKind.PHONE);
    }

    @Test
    void piecesMakeTheWholeText() {
        String text = "Пришла Анна Смирнова, тел. 8 921 123-45-67, и ушла.";
        List<TracedPiece> pieces = PersonalTraces.pieces(text);
        assertThat(pieces.stream().map(TracedPiece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(pieces)
                .extracting(TracedPiece::kind)
                .containsExactly(null, TraceKind.NAME, null, TraceKind.PHONE, null);
    }

    @Test
    void whatWasCalledHarmlessSaysNothingOfWhatIsTypedLater() {
        String before = PersonalTraces.mark(new CaseText("Анна Смирнова", "", "", ""));
        assertThat(PersonalTraces.mark(new CaseText("клиентка", "", "", ""))).isEmpty();
        assertThat(PersonalTraces.mark(new CaseText("Анна Смирнова ушла", "", "", "")))
                .isEqualTo(before);
        assertThat(PersonalTraces.mark(new CaseText("Анна Смирнова", "тел. 8 921 123-45-67", "", "")))
                .isNotEqualTo(before);
    }

    /** Whatever somebody pastes, nobody waits for it. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "1 ", "А", "Аа ", "a.", "a@", "ул. ", "+7", "1-", "Ая-", "\u00a0", "паспорт "})
    void takesNoLongForAnyText(String piece) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> PersonalTraces.find(piece.repeat(CasePapers.LONGEST / piece.length())));
    }
}
