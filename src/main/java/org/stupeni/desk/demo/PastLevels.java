package org.stupeni.desk.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.stupeni.desk.demo.Deed.Calibrated;
import org.stupeni.desk.demo.Deed.Certified;
import org.stupeni.desk.demo.Deed.CourseTaken;
import org.stupeni.desk.demo.Deed.Declined;
import org.stupeni.desk.demo.Deed.ExamSat;

/** Observers, and who learned, sat exams and was certified in the demo's past: the shops, then branches, contact centre and workshop, then newcomers. Part of {@link PastPlan}. */
final class PastLevels {

    private static final String CLIENTS = "client-orientation";
    private static final String DIFFICULT = "difficult-clients";

    private static final String SOBOLEVA = "16742";
    private static final String GALIEV = "19058";
    private static final String ORLOVA = "17391";
    private static final List<String> HR = List.of(SOBOLEVA, GALIEV, ORLOVA);

    /** Who goes on to level 4, see {@link PastStrong}. */
    static final String SUPERVISOR = "19244";

    private static final String LEVCHENKO = "15826";
    private static final String PETROSYAN = "18470";
    private static final String DEMCHENKO = "17915";

    /** What is typed into the fields of an exam by who does not know. */
    private static final String WORDS = "не знаю";

    private final List<Deed> deeds = new ArrayList<>();

    private PastLevels() {}

    static List<Deed> deeds() {
        PastLevels plan = new PastLevels();
        plan.observers();
        plan.firstWave();
        plan.secondWave();
        plan.newcomers();
        plan.supervisor();
        return plan.deeds;
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

    /** The way of the supervisor of the shop on Ligovsky up to level 3. */
    private void supervisor() {
        level(2, CLIENTS, 500, SUPERVISOR, 0.95);
        level(2, DIFFICULT, 470, SUPERVISOR, 0.95);
        level(3, CLIENTS, 400, SUPERVISOR, 0.95);
        level(3, DIFFICULT, 340, SUPERVISOR, 0.95);
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
