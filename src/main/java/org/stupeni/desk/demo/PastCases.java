package org.stupeni.desk.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.stupeni.desk.demo.Deed.CaseAccepted;
import org.stupeni.desk.demo.Deed.CaseBegun;
import org.stupeni.desk.demo.Deed.CaseDeclined;
import org.stupeni.desk.demo.Deed.CaseRated;
import org.stupeni.desk.demo.Deed.CaseReturned;
import org.stupeni.desk.demo.Deed.CaseSent;
import org.stupeni.desk.demo.Deed.CaseWithdrawn;
import org.stupeni.observation.caselibrary.CaseKind;
import org.stupeni.observation.caselibrary.CaseText;
import org.stupeni.observation.caselibrary.NewCase;
import org.stupeni.observation.caselibrary.Wording;

/** Cases in every state: three in the library, two that wait, one with a question, one declined, one withdrawn, one that is still being written. */
final class PastCases {

    private static final String LEVCHENKO = "15826";
    private static final String PETROSYAN = "18470";

    private final List<Deed> deeds = new ArrayList<>();

    private PastCases() {}

    static List<Deed> deeds() {
        PastCases past = new PastCases();
        past.accepted();
        past.answered();
        past.waiting();
        return past.deeds;
    }

    private void accepted() {
        String assistant = "20586";
        CaseText microwave = new CaseText(
                "Мужчина принёс микроволновку третий раз за месяц и начал прямо от входа: «Опять вы! Вы мне её чините или издеваетесь? Деньги сейчас же, при всех!» Стучал чеком по стойке, очередь обернулась.",
                "Предложила отойти к столу у окна, принесла карточку ремонта и вслух прочла все три даты. Сказала: «Третий раз за месяц, это много. Давайте решим, чтобы четвёртого не было». Позвонила мастеру при нём.",
                "Мастер подтвердил, что узел меняли не тот. Деньги вернули в тот же день, чайник он купил у нас же.",
                "Сразу прочла бы даты сама, не дожидаясь, пока он начнёт доказывать.");
        told(96, assistant, true, "COMPLAINT", "COUNTER", "ANGRY", microwave);
        deeds.add(new CaseRated(days(94), LEVCHENKO, assistant, 3));
        deeds.add(new CaseRated(days(93), PETROSYAN, assistant, 4));
        deeds.add(new CaseAccepted(
                days(93),
                PETROSYAN,
                assistant,
                new Wording(
                        "Третий ремонт за месяц, «деньги при всех»",
                        new CaseText(
                                "Покупатель приносит технику в ремонт третий раз за месяц и начинает от входа: «Опять вы! Вы чините или издеваетесь? Деньги сейчас же, при всех!» Стучит чеком по стойке, очередь оборачивается.",
                                microwave.did(),
                                microwave.ended(),
                                microwave.better()),
                        CaseKind.COMPLAINT,
                        "dc3-complaint",
                        "ремонт, возврат, при людях")));

        String operator = "22549";
        CaseText courier = new CaseText(
                "Клиентка второй день подряд отпросилась с работы, а курьер снова не приехал. Говорила тихо и без остановки: «Вам всё равно. Вы завтра пообещаете ещё раз».",
                "Не стала обещать. Сказала: «Два дня вы ждали зря, и я не знаю, где курьер. Узнаю и позвоню через пятнадцать минут, даже если новостей не будет». Перезвонила через двенадцать.",
                "Курьер стоял в пробке, приехал к восьми вечера. Она написала, что звонок был важнее посылки.",
                "То же самое, но спросила бы, в какое время ей вообще удобно: она отпрашивалась второй раз.");
        told(41, operator, false, "WAITING", "PHONE", "HURT", courier);
        deeds.add(new CaseRated(days(40), PETROSYAN, operator, 2));
        deeds.add(new CaseRated(days(39), LEVCHENKO, operator, 2));
        deeds.add(new CaseAccepted(
                days(39),
                LEVCHENKO,
                operator,
                new Wording(
                        "Курьер не приехал второй раз",
                        courier,
                        CaseKind.WAITING,
                        "dc3-deescalation",
                        "доставка, обещание, звонок")));

        String chat = "23786";
        CaseText review = new CaseText(
                "In the chat a client wanted 40% off a washing machine that had been delivered with a scratch on its side: “Forty, or I write five reviews tonight. I have time.” A photo showed a scratch of two centimetres.",
                "I wrote: “The scratch is our fault, and you decide what we do about it: another machine on Thursday, or 7% off, which is what I may give. A review is yours to write either way.”",
                "They took the machine on Thursday. One review came, four stars: “slow, but honest”.",
                "I would name the two ways in the first line. I wrote three sentences of regret before them, and the tone went up.");
        told(20, chat, true, "PRESSURE", "WRITING", "CALM", review);
        deeds.add(new CaseRated(days(18), LEVCHENKO, chat, 4));
        deeds.add(new CaseAccepted(
                days(18),
                LEVCHENKO,
                chat,
                new Wording(
                        "“Forty per cent off, or five reviews tonight”",
                        review,
                        CaseKind.PRESSURE,
                        "dc4-manipulation",
                        "discount, review, chat")));
    }

    private void answered() {
        String technician = "21178";
        told(
                12,
                technician,
                true,
                "MISTAKE",
                "COUNTER",
                "ANGRY",
                new CaseText(
                        "Отдали клиенту не тот велосипед: похожий, того же цвета. Вернулся через час: «Вы хоть смотрите, что отдаёте? А если бы я на нём упал?»",
                        "Извинился, нашёл его велосипед, проверил при нём тормоза.",
                        "Уехал молча, дверью хлопнул.",
                        "Не знаю. Может быть, надо было позвонить самому, как только заметил."));
        deeds.add(
                new CaseReturned(
                        days(10),
                        LEVCHENKO,
                        technician,
                        "Хороший случай. Когда вы заметили ошибку: до того, как он вернулся, или уже при нём? И что вы сказали первой фразой?"));

        String shop = "21733";
        told(
                33,
                shop,
                false,
                "OTHER",
                "INSIDE",
                "CALM",
                new CaseText(
                        "Коллега со склада третью неделю присылает товар без маркировки и отвечает, что маркировать должен магазин.",
                        "Написал в общий чат, потом руководителю склада.",
                        "Пока так же.",
                        "Сразу пошёл бы к директору."));
        deeds.add(
                new CaseDeclined(
                        days(30),
                        PETROSYAN,
                        shop,
                        "Здесь спор о том, чья это обязанность, его решат директора. Нам нужен разговор с клиентом, внутренним тоже: расскажите такой."));

        String cashier = "20755";
        told(
                52,
                cashier,
                false,
                "REFUSAL",
                "COUNTER",
                "ABUSIVE",
                new CaseText(
                        "Требовал продать без документа, обозвал и пообещал дождаться после смены.",
                        "Отказала, показала табличку, позвала администратора.",
                        "Ушёл, администратор проводил меня до метро.",
                        "Позвала бы администратора раньше."));
        deeds.add(new CaseWithdrawn(days(51), cashier));
    }

    private void waiting() {
        told(
                3,
                "20163",
                false,
                "CONFUSION",
                "COUNTER",
                "ANXIOUS",
                new CaseText(
                        "Пожилая клиентка снимает все накопления и шепчет: «Мне нельзя говорить зачем, мне из безопасности звонили». Телефон не выпускает из рук, на том конце слушают.",
                        "Написала на листке: «Вам звонят мошенники? Кивните». Она кивнула и заплакала. Взяла телефон и нажала отбой, позвала управляющего, посадила её, налила воды.",
                        "Деньги остались на счёте. Через неделю пришла с дочерью и коробкой пряников.",
                        "Листок написала бы сразу: минуты три я её уговаривала вслух, и на том конце это слышали."));
        told(
                1,
                "23518",
                true,
                "WAITING",
                "INSIDE",
                "ANGRY",
                new CaseText(
                        "A shop manager rang for the fourth time about a till that kept freezing: “You close my tickets, I open them again. Is this a game for you?” There were customers behind her, one could hear them.",
                        "I said that I would not close this one without her word, asked for the time of the last two freezes, and sent a colleague with a spare till the same day.",
                        "The till had a broken memory module. She closed the ticket herself.",
                        "I would read the history before I pick up: three closed tickets say enough."));
        deeds.add(new CaseBegun(
                days(2),
                "23847",
                typed(
                        false,
                        "REFUSAL",
                        "COUNTER",
                        "HURT",
                        new CaseText("Просила обменять подарок без чека, день рождения сына завтра", "", "", ""))));
    }

    private void told(int days, String person, boolean named, String kind, String channel, String mood, CaseText text) {
        deeds.add(new CaseBegun(days(days).plusMinutes(9), person, typed(named, kind, channel, mood, text)));
        deeds.add(new CaseSent(days(days), person));
    }

    private static NewCase typed(boolean named, String kind, String channel, String mood, CaseText text) {
        return new NewCase(kind, channel, mood, text, named);
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
