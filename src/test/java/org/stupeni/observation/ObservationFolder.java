package org.stupeni.observation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Indicator;
import org.stupeni.framework.Level;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.TextFolder;

/** A checklist, a role-play and a scene that keep every rule, in a folder of their own, to be broken in one place. */
final class ObservationFolder extends TextFolder {

    static final String CHECKLIST = "checklists/care.yaml";
    static final String ROLE_PLAY = "role-plays/late.yaml";
    static final String SCENE = "calibration/queue.yaml";

    /** Competency "care" with an indicator on each of levels 2 to 5, and "calm" with one on level 2. */
    static final Framework FRAMEWORK = new Framework(
            Map.of(),
            List.of(
                    competency("care", level(2, "c2-a"), level(3, "c3-a"), level(4, "c4-a"), level(5, "c5-a")),
                    competency("calm", level(2, "k2-a"))));

    /** What stands in the place of what in a good file, the line of the problem, counted from the top of the file, and what is told. */
    record Broken(String from, String to, int line, String message) {

        @Override
        public String toString() {
            return message;
        }
    }

    private ObservationFolder(Path root) {
        super(root);
    }

    static ObservationFolder good(Path root) {
        ObservationFolder folder = new ObservationFolder(root);
        StringBuilder items = new StringBuilder();
        for (int number = 3; number <= 8; number++) {
            items.append(item("i" + number, "c2-a"));
        }
        folder.write(CHECKLIST, """
                title: {ru: Забота, en: Care}
                minutes: 2
                guide: {ru: Смотрите, en: Watch}
                items:
                  - id: greets
                    indicators: [c2-a, c3-a]
                    title: {ru: Здоровается, en: Greets}
                    anchors:
                      1: {ru: молчит, en: is silent}
                      3: {ru: кивает, en: nods}
                      5: {ru: говорит, en: speaks}
                """ + item("i2", "c4-a") + items);
        folder.write(ROLE_PLAY, """
                competency: care
                level: 3
                minutes: 10
                title: {ru: Опоздание, en: Late}
                indicators: [c3-a]
                situation: {ru: Поздно, en: It is late}
                seats:
                  employee: {ru: Вы служите, en: You serve}
                  client: {ru: Вы клиент, en: You are the client}
                  observer: {ru: Вы смотрите, en: You watch}
                watch: [greets, i2]
                debrief:
                  - {ru: Что?, en: What?}
                  - {ru: Почему?, en: Why?}
                """);
        folder.write(SCENE, """
                competency: care
                title: {ru: Очередь, en: A queue}
                situation: hard
                scene: {ru: "Трое ждут.", en: "Three wait."}
                key:
                  greets: {level: 3, why: {ru: кивнул, en: nodded}}
                  i2: {level: 2, why: {ru: а, en: a}}
                  i3: {level: not-observed, why: {ru: не было, en: did not come up}}
                  i4: {level: 4, why: {ru: б, en: b}}
                """);
        return folder;
    }

    /** An item in one line. */
    static String item(String id, String indicator) {
        return ("  - {id: %s, indicators: [%s], title: {ru: а, en: a},"
                        + " anchors: {2: {ru: б, en: b}, 3: {ru: в, en: c}, 4: {ru: г, en: d}}}\n")
                .formatted(id, indicator);
    }

    private static Competency competency(String id, Level... levels) {
        return new Competency(id, both(id), both(id), List.of(levels));
    }

    private static Level level(int number, String indicator) {
        return new Level(number, both("Уровень"), List.of(new Indicator(indicator, both("Показатель"))), null);
    }

    private static LocalText both(String text) {
        return new LocalText(text, text);
    }
}
