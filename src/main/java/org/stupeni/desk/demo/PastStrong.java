package org.stupeni.desk.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.stupeni.desk.demo.Deed.CertifiedByTwo;
import org.stupeni.desk.demo.Deed.Mentored;
import org.stupeni.desk.demo.Deed.Overridden;
import org.stupeni.desk.demo.Deed.PanelConvened;
import org.stupeni.desk.demo.Deed.PanelHeard;
import org.stupeni.desk.demo.Deed.Proposed;
import org.stupeni.desk.demo.Deed.Seen;

/** Who came to level 4 in the demo's past, or stands before the panel of level 5. Part of {@link PastPlan}. */
final class PastStrong {

    private static final String CLIENTS = "client-orientation";

    private static final String SOBOLEVA = "16742";
    private static final String GALIEV = "19058";
    private static final String ORLOVA = "17391";

    private static final String SUPERVISOR = PastLevels.SUPERVISOR;

    private static final String LEVCHENKO = "15826";
    private static final String PETROSYAN = "18470";
    private static final String DEMCHENKO = "17915";

    private final List<Deed> deeds = new ArrayList<>();

    private PastStrong() {}

    static List<Deed> deeds() {
        PastStrong plan = new PastStrong();
        plan.strong();
        plan.override();
        return plan.deeds;
    }

    /** Level 4 in hard situations: the supervisor of the shop on Ligovsky holds it by two of HR, a colleague waits for the second one. */
    private void strong() {
        seenInHardSituations(SUPERVISOR, 60);
        deeds.add(new Mentored(
                days(50),
                ORLOVA,
                SUPERVISOR,
                CLIENTS,
                "23847",
                "Три недели вела новичка: вместе за кассой, разбор после смены, самостоятельная смена."));
        deeds.add(new CertifiedByTwo(
                days(20),
                SOBOLEVA,
                GALIEV,
                SUPERVISOR,
                CLIENTS,
                4,
                "Три трудные ситуации глазами трёх наблюдателей и наставничество: все условия ступени выполнены."));

        panels();

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

    /** The first panel on the way to level 5 was not passed; another one comes next week, and people of the demo's accounts sit on it. */
    private void panels() {
        List<String> first = List.of("15471", "15039", "17706");
        deeds.add(new PanelConvened(
                days(16),
                SOBOLEVA,
                SUPERVISOR,
                CLIENTS,
                3,
                first,
                "Магазину нужен наставник наставников к сезону, ждать курса нельзя."));
        deeds.add(new PanelHeard(
                days(13),
                SUPERVISOR,
                first,
                List.of("17706"),
                "Сама работает сильно, но порядка, по которому учат другие, пока нет.",
                "Спрашивали, что изменилось в магазине за год и кто теперь учит новичков. Показаны два случая из зала; цифр и наставников, которые учат сами, не названо.",
                "Подготовьте двух наставников, которые учат без вас, и посчитайте, что изменилось для клиентов."));
        deeds.add(new PanelConvened(
                days(2),
                SOBOLEVA,
                SUPERVISOR,
                CLIENTS,
                8,
                List.of(GALIEV, "20931", "15471"),
                "Двое наставников уже учат сами, остальное сотрудница сдаёт на этой неделе."));
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

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
