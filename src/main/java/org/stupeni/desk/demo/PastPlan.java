package org.stupeni.desk.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stupeni.certification.measure.MeasureKind;
import org.stupeni.desk.demo.Deed.AppealAnswered;
import org.stupeni.desk.demo.Deed.Appealed;
import org.stupeni.desk.demo.Deed.Calibrated;
import org.stupeni.desk.demo.Deed.Certified;
import org.stupeni.desk.demo.Deed.CertifiedByTwo;
import org.stupeni.desk.demo.Deed.ConflictDeclared;
import org.stupeni.desk.demo.Deed.CourseTaken;
import org.stupeni.desk.demo.Deed.Declined;
import org.stupeni.desk.demo.Deed.ExamSat;
import org.stupeni.desk.demo.Deed.Measured;
import org.stupeni.desk.demo.Deed.Mentored;
import org.stupeni.desk.demo.Deed.NeedRecorded;
import org.stupeni.desk.demo.Deed.NeedReplied;
import org.stupeni.desk.demo.Deed.Overridden;
import org.stupeni.desk.demo.Deed.PanelConvened;
import org.stupeni.desk.demo.Deed.PanelHeard;
import org.stupeni.desk.demo.Deed.Proposed;
import org.stupeni.desk.demo.Deed.Seen;

/** Who did what in the demo's past, the earliest deed first. */
final class PastPlan {

    private static final String CLIENTS = "client-orientation";
    private static final String DIFFICULT = "difficult-clients";

    /** What is learned in it; each is named as its competency is. */
    static final List<String> COURSES = List.of(CLIENTS, DIFFICULT);

    /** The course on the way to level 5. */
    static final String LEADING = "leading-client-orientation";

    private static final String SOBOLEVA = "16742";
    private static final String GALIEV = "19058";
    private static final String ORLOVA = "17391";
    private static final List<String> HR = List.of(SOBOLEVA, GALIEV, ORLOVA);

    private static final String LEVCHENKO = "15826";
    private static final String PETROSYAN = "18470";
    private static final String DEMCHENKO = "17915";

    /** What is typed into the fields of an exam by who does not know. */
    private static final String WORDS = "не знаю";

    private final List<Deed> deeds = new ArrayList<>();

    private PastPlan() {}

    static List<Deed> deeds() {
        PastPlan plan = new PastPlan();
        plan.observers();
        plan.firstWave();
        plan.secondWave();
        plan.newcomers();
        plan.strong();
        plan.override();
        plan.measures();
        plan.words();
        plan.deeds.addAll(PastComplaints.deeds());
        plan.deeds.addAll(PastCases.deeds());
        plan.deeds.addAll(PastPlanning.deeds());
        plan.deeds.addAll(PastProofs.deeds());
        return plan.deeds.stream()
                .sorted(Comparator.comparing(Deed::ago).reversed())
                .toList();
    }

    /** They are calibrated again every year. */
    private void observers() {
        for (int days : List.of(730, 372, 14)) {
            for (String observer : List.of(LEVCHENKO, PETROSYAN, DEMCHENKO)) {
                deeds.add(new Calibrated(days(days).plusHours(HR.size()), observer, CLIENTS));
                deeds.add(new Calibrated(days(days), observer, DIFFICULT));
            }
        }
    }

    /** Two years ago: the shops. Some renewed in time, some let it end, one is in the window now. */
    private void firstWave() {
        level(2, CLIENTS, 745, "20586", 0.9);
        level(2, CLIENTS, 742, "21409", 0.8);
        renewed(CLIENTS, 40, "21409", 0.85);
        level(2, CLIENTS, 738, "22013", 0.75);
        level(2, CLIENTS, 700, "21733", 0.85);
        level(2, CLIENTS, 690, "22160", 0.95);
        level(2, CLIENTS, 680, "20755", 0.8);
        level(2, CLIENTS, 668, "21864", 0.9);
        level(2, CLIENTS, 655, "18802", 0.8);
        level(2, DIFFICULT, 600, "22160", 0.9);
        level(2, DIFFICULT, 590, "20586", 0.8);
        level(3, CLIENTS, 560, "22160", 0.9);
        level(3, CLIENTS, 540, "20586", 0.85);
        level(3, DIFFICULT, 420, "22160", 0.9);
    }

    /** A year ago: branches, the contact centre and the workshop. */
    private void secondWave() {
        level(2, CLIENTS, 410, "20163", 0.9);
        level(2, CLIENTS, 405, "21592", 0.85);
        level(2, CLIENTS, 402, "21045", 0.8);
        failed(CLIENTS, "level-2", 400, "23230", 0.4);
        level(2, CLIENTS, 380, "23230", 0.85);
        level(2, CLIENTS, 370, "20874", 0.9);
        level(2, CLIENTS, 365, "18519", 0.95);
        level(2, CLIENTS, 360, "21316", 0.8);
        level(2, CLIENTS, 355, "19783", 0.85);
        level(2, CLIENTS, 350, "19371", 0.95);
        level(2, DIFFICULT, 330, "18519", 0.9);
        level(2, DIFFICULT, 325, "19371", 0.9);
        level(2, DIFFICULT, 320, "20163", 0.8);
        level(3, CLIENTS, 300, "18519", 0.9);
        level(3, CLIENTS, 295, "19371", 0.9);
        level(3, DIFFICULT, 250, "18519", 0.9);
        level(3, CLIENTS, 240, "20163", 0.85);
        failed(DIFFICULT, "level-2", 230, "21592", 0.45);
        level(2, DIFFICULT, 215, "21592", 0.8);
        level(2, CLIENTS, 200, "19920", 0.8);
        level(2, CLIENTS, 190, "21178", 0.85);
        declined(CLIENTS, 150, "22478", 0.7);
    }

    /** This quarter: courses half way, exams failed, results that wait for HR. */
    private void newcomers() {
        level(2, CLIENTS, 80, "23092", 0.9);
        level(2, CLIENTS, 72, "22836", 0.85);
        level(2, CLIENTS, 60, "23786", 0.95);
        failed(CLIENTS, "level-2", 40, "23405", 0.5);
        failed(CLIENTS, "level-2", 33, "23954", 0.35);
        reached(CLIENTS, 6, "22549", 0.9);
        reached(CLIENTS, 4, "22367", 0.85);
        reached(DIFFICULT, 2, "22836", 0.9);
        deeds.add(new CourseTaken(days(20), "23671", CLIENTS));
        deeds.add(new CourseTaken(days(12), "22625", CLIENTS));
        deeds.add(new CourseTaken(days(9), "21957", DIFFICULT));
    }

    /** Level 4 in hard situations: the supervisor of the shop on Ligovsky holds it by two of HR, a colleague waits for the second one. */
    private void strong() {
        String supervisor = "19244";
        level(2, CLIENTS, 500, supervisor, 0.95);
        level(2, DIFFICULT, 470, supervisor, 0.95);
        level(3, CLIENTS, 400, supervisor, 0.95);
        level(3, DIFFICULT, 340, supervisor, 0.95);
        seenInHardSituations(supervisor, 60);
        deeds.add(new Mentored(
                days(50),
                ORLOVA,
                supervisor,
                CLIENTS,
                "23847",
                "Три недели вела новичка: вместе за кассой, разбор после смены, самостоятельная смена."));
        deeds.add(new CertifiedByTwo(
                days(20),
                SOBOLEVA,
                GALIEV,
                supervisor,
                CLIENTS,
                4,
                "Три трудные ситуации глазами трёх наблюдателей и наставничество: все условия ступени выполнены."));

        panels(supervisor);

        String colleague = "22160";
        seenInHardSituations(colleague, 24);
        deeds.add(new Mentored(
                days(10),
                ORLOVA,
                colleague,
                CLIENTS,
                "22951",
                "Месяц учила кассира принимать возвраты: показала, посмотрела, разобрала ошибки."));
        deeds.add(new Proposed(
                days(3),
                SOBOLEVA,
                colleague,
                CLIENTS,
                4,
                "Наблюдения в трудных ситуациях совпадают, наставничество подтверждено. Прошу второе мнение."));
    }

    /** The second of HR was ill and the shift had to be led: one of them decided alone, and the list of such decisions says so. */
    private void override() {
        String operator = "18519";
        seenInHardSituations(operator, 52);
        deeds.add(new Mentored(
                days(41),
                ORLOVA,
                operator,
                CLIENTS,
                "21316",
                "Две недели слушал звонки новой сотрудницы и разбирал с ней трудные: последние она провела сама."));
        deeds.add(new Overridden(
                days(36),
                SOBOLEVA,
                operator,
                CLIENTS,
                4,
                "Второй сотрудник службы персонала болен, а смену претензий некому вести с понедельника."));
    }

    /** One certificate was suspended while something was looked into, and counts again; another one was revoked. */
    private void measures() {
        deeds.add(new Measured(
                days(120),
                ORLOVA,
                "20874",
                MeasureKind.SUSPEND,
                "С одного рабочего места в тот час сдавали экзамен двое: проверяем, кто отвечал."));
        deeds.add(new Measured(
                days(112),
                GALIEV,
                "20874",
                MeasureKind.REINSTATE,
                "Журнал входов и график смен показали: экзамен вы сдавали сами."));
        deeds.add(new Measured(
                days(95),
                SOBOLEVA,
                "19783",
                MeasureKind.REVOKE,
                "Ответы на экзамене набирал другой человек: это подтвердили оба."));
    }

    /** An appeal and its answer, level 1 with the person's word beside it, an appeal that waits, and a tie that somebody of HR declared. */
    private void words() {
        deeds.add(new Appealed(
                days(147),
                "22478",
                "Я отвечала в зале, потому что в тот день не было другого места. Прошу учесть результат."));
        deeds.add(
                new AppealAnswered(
                        days(143),
                        SOBOLEVA,
                        "22478",
                        false,
                        "Результат сохранён, но условия экзамена не позволяют на него опереться. Место для экзамена вам выделено."));
        deeds.add(new NeedRecorded(
                days(29),
                GALIEV,
                "23954",
                CLIENTS,
                "Экзамен дважды показал пробелы в основах. План: курс с наставником и новая попытка через месяц."));
        deeds.add(new NeedReplied(days(27), "23954", "Согласен. Прошу поставить меня в смены с наставником."));
        deeds.add(new NeedRecorded(
                days(14),
                GALIEV,
                "23405",
                CLIENTS,
                "Три недели подряд отправляли покупателей в другой отдел и не передавали их вопрос коллеге."));
        deeds.add(
                new Appealed(
                        days(6),
                        "23405",
                        "Так просил делать администратор зала, это было в памятке. Памятку исправили только на прошлой неделе."));
        deeds.add(new ConflictDeclared(
                days(15), ORLOVA, "23671", "Мы родственники: решений об этом сотруднике я не принимаю."));
    }

    /** The first panel on the way to level 5 was not passed; another one comes next week, and people of the demo's accounts sit on it. */
    private void panels(String supervisor) {
        List<String> first = List.of("15471", "15039", "17706");
        deeds.add(new PanelConvened(
                days(16),
                SOBOLEVA,
                supervisor,
                CLIENTS,
                3,
                first,
                "Магазину нужен наставник наставников к сезону, ждать курса нельзя."));
        deeds.add(new PanelHeard(
                days(13),
                supervisor,
                first,
                List.of("17706"),
                "Сама работает сильно, но порядка, по которому учат другие, пока нет.",
                "Спрашивали, что изменилось в магазине за год и кто теперь учит новичков. Показаны два случая из зала; цифр и наставников, которые учат сами, не названо.",
                "Подготовьте двух наставников, которые учат без вас, и посчитайте, что изменилось для клиентов."));
        deeds.add(new PanelConvened(
                days(2),
                SOBOLEVA,
                supervisor,
                CLIENTS,
                8,
                List.of(GALIEV, "20931", "15471"),
                "Двое наставников уже учат сами, остальное сотрудница сдаёт на этой неделе."));
    }

    /** By three observers on three days, the first of them so many days ago. */
    private void seenInHardSituations(String person, int daysAgo) {
        deeds.add(new Seen(
                days(daysAgo),
                DEMCHENKO,
                person,
                CLIENTS,
                4,
                "Сбой кассы в субботу, очередь из двенадцати человек.",
                "Сами назвали срок и сказали каждому, сколько ждать. Так и держите."));
        deeds.add(new Seen(
                days(daysAgo - 4),
                LEVCHENKO,
                person,
                CLIENTS,
                4,
                "Покупатель вернул товар без чека и повысил голос.",
                "Выслушали до конца, предложили два выхода и объяснили, почему третий невозможен."));
        deeds.add(new Seen(
                days(daysAgo - 9),
                PETROSYAN,
                person,
                CLIENTS,
                4,
                "Новая сотрудница не справлялась с возвратом, люди ждали.",
                "Подсказали шёпотом и не забрали разговор."));
    }

    /** Course, exam and certificate of one level. */
    private void level(int level, String competency, int daysAgo, String person, double right) {
        sits(level, competency, daysAgo, person, right);
        deeds.add(new Certified(
                days(daysAgo).minusDays(2),
                HR.get(daysAgo % HR.size()),
                person,
                competency,
                level,
                "Экзамен сдан, показатели выполнены."));
    }

    /** The exam once more, in the last months of level 2: the new period begins on the day after the old one. */
    private void renewed(String competency, int daysAgo, String person, double right) {
        deeds.add(new ExamSat(days(daysAgo), person, competency, "level-2", right, WORDS));
        deeds.add(new Certified(
                days(daysAgo).minusDays(2),
                HR.get(daysAgo % HR.size()),
                person,
                competency,
                2,
                "Экзамен сдан ещё раз до конца срока: уровень продлён."));
    }

    /** Course and exam; HR has still to decide. */
    private void reached(String competency, int daysAgo, String person, double right) {
        sits(2, competency, daysAgo, person, right);
    }

    private void declined(String competency, int daysAgo, String person, double right) {
        sits(2, competency, daysAgo, person, right);
        deeds.add(
                new Declined(
                        days(daysAgo).minusDays(1),
                        ORLOVA,
                        person,
                        competency,
                        2,
                        "Во время экзамена вы были в зале магазина и отвечали между покупателями. Сдайте ещё раз в спокойном месте."));
    }

    private void sits(int level, String competency, int daysAgo, String person, double right) {
        if (level == 2) {
            deeds.add(new CourseTaken(days(daysAgo).plusDays(12), person, competency));
        }
        deeds.add(new ExamSat(days(daysAgo), person, competency, "level-" + level, right, WORDS));
    }

    private void failed(String course, String exam, int daysAgo, String person, double right) {
        deeds.add(new CourseTaken(days(daysAgo).plusDays(15), person, course));
        deeds.add(new ExamSat(days(daysAgo), person, course, exam, right, WORDS));
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
