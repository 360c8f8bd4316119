package org.stupeni.desk.demo;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.stupeni.desk.demo.Deed.AnswerMarked;
import org.stupeni.desk.demo.Deed.Certified;
import org.stupeni.desk.demo.Deed.CourseTaken;
import org.stupeni.desk.demo.Deed.DocumentSent;
import org.stupeni.desk.demo.Deed.ExamSat;
import org.stupeni.desk.demo.Deed.Mentored;
import org.stupeni.desk.demo.Deed.PanelConvened;
import org.stupeni.desk.demo.Deed.PanelVoted;
import org.stupeni.desk.demo.Deed.ProjectRecorded;
import org.stupeni.desk.demo.Deed.Seen;
import org.stupeni.evidence.document.DocumentKind;

/**
 * The operator who holds level 4 by one person's word, and what was gathered for level 5 since: all but the votes of a panel on which accounts of the demo
 * sit. Somebody whose evidence for level 4 is too old. And documents that people sent to HR about their own work. Part of {@link PastPlan}.
 */
final class PastProofs {

    private static final String CLIENTS = "client-orientation";
    private static final String DIFFICULT = "difficult-clients";

    private static final String SOBOLEVA = "16742";
    private static final String ORLOVA = "17391";
    private static final String LEVCHENKO = "15826";
    private static final String PETROSYAN = "18470";
    private static final String DEMCHENKO = "17915";

    private static final String OPERATOR = "18519";
    private static final String SENIOR = "19371";
    private static final String LITVINENKO = "15471";

    /** The accounts {@code manager}, who chairs it, and {@code admin}, and one who has voted. */
    private static final List<String> PANEL = List.of("14623", "20931", LITVINENKO);

    private static final String CASE = """
            Начинаю с того, что отнимает у людей больше всего времени и что можем изменить мы сами: считаю случаи и минуты, а не громкость. То, что нельзя \
            терпеть, грубость например, разбираю в тот же день и отдельно.

            Причину проверяю: прослушаю десять разговоров, спрошу двух новичков и двух опытных, посмотрю, где застревают обе группы. Если и те и другие, \
            дело не в людях, а в порядке.

            Пробую одно изменение две недели на одной смене: письмо со списком нужного за день до прихода. Считаю повторные обращения до и после и рядом \
            смену без изменения. Если разница меньше обычных колебаний, так и скажу и попробую другое. Кто придумал лучше, тот и учит остальных.""";

    private PastProofs() {}

    static List<Deed> deeds() {
        return Stream.of(levelFive(), tooLongAgo(), documents())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Deed> levelFive() {
        return List.of(
                new CourseTaken(days(33), OPERATOR, PastPlan.LEADING),
                new ExamSat(days(25), OPERATOR, PastPlan.LEADING, "level-5", 0.9, CASE),
                new AnswerMarked(days(24), LEVCHENKO),
                new AnswerMarked(days(23), PETROSYAN),
                new Seen(
                        days(19),
                        DEMCHENKO,
                        OPERATOR,
                        CLIENTS,
                        5,
                        "Вечерний сбой оплаты, восемьдесят звонков за час.",
                        "Смена работала по вашей памятке: сроки называли все, и новички тоже."),
                new Seen(
                        days(15),
                        LEVCHENKO,
                        OPERATOR,
                        CLIENTS,
                        5,
                        "Разбор трёх жалоб со сменой и звонок клиенту, который грозил судом.",
                        "Разбор вёл ваш ученик, вы добавили одну фразу. Порядок живёт без вас."),
                new Mentored(
                        days(12),
                        ORLOVA,
                        OPERATOR,
                        CLIENTS,
                        "22549",
                        "Подготовил наставника: Айталина сама провела двух новичков через первую неделю на линии."),
                new ProjectRecorded(
                        days(10),
                        ORLOVA,
                        OPERATOR,
                        CLIENTS,
                        "Второй звонок по тому же вопросу",
                        "За квартал доля повторных звонков на его смене снизилась с 18 до 11 процентов; на соседних сменах осталась прежней."),
                new PanelConvened(days(6), SOBOLEVA, OPERATOR, CLIENTS, 5, PANEL, null),
                new PanelVoted(
                        Duration.ofHours(20),
                        LITVINENKO,
                        OPERATOR,
                        true,
                        "Два наставника уже учат без него, цифры честные: рядом показаны смены, где ничего не меняли."));
    }

    /** Everything for level 4, had it not been seen more than a year ago. */
    private static List<Deed> tooLongAgo() {
        return List.of(
                new ExamSat(days(210), SENIOR, DIFFICULT, "level-3", 0.9, "не знаю"),
                new Certified(days(208), ORLOVA, SENIOR, DIFFICULT, 3, "Экзамен сдан, показатели выполнены."),
                new Seen(
                        days(400),
                        DEMCHENKO,
                        SENIOR,
                        CLIENTS,
                        4,
                        "Рассылка ушла с неверной ценой: сорок одинаковых вопросов за вечер.",
                        "Ответ один, но каждому по имени. Срок назвали сами."),
                new Seen(
                        days(393),
                        LEVCHENKO,
                        SENIOR,
                        CLIENTS,
                        4,
                        "Клиент писал капслоком и обещал пожаловаться в банк.",
                        "Не спорили, вернули разговор к делу, предложили два выхода."),
                new Mentored(
                        days(96),
                        ORLOVA,
                        SENIOR,
                        CLIENTS,
                        "23786",
                        "Первые две недели читал ответы новой сотрудницы до отправки, потом разбирал с ней трудные."));
    }

    /** Both wait for HR, one of them for the word of a colleague too. */
    private static List<Deed> documents() {
        return List.of(
                new DocumentSent(
                        days(7),
                        "20163",
                        DocumentKind.MENTORING,
                        CLIENTS,
                        "Наставник Фёдора на кредитах",
                        "Месяц сидели за соседними окнами: сначала он слушал, потом говорил сам, а я молчала и записывала, вечером разбирали по одному случаю.",
                        "23230"),
                new DocumentSent(
                        days(5),
                        "23786",
                        DocumentKind.MENTORING,
                        CLIENTS,
                        "First weeks in the chat",
                        "I sat with Nino for her first two weeks: we answered together, then she answered and I read along, then we went through the hard ones.",
                        "21957"));
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
