package org.stupeni.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stupeni.evidence.Statement.Checked;
import org.stupeni.evidence.Statement.CourseDone;
import org.stupeni.evidence.Statement.CourseRecognised;
import org.stupeni.evidence.Statement.ExamTaken;
import org.stupeni.evidence.Statement.LevelDecided;
import org.stupeni.evidence.Statement.Mentored;
import org.stupeni.evidence.Statement.Observed;
import org.stupeni.evidence.Statement.PanelPassed;
import org.stupeni.evidence.Statement.ProjectAccepted;
import org.stupeni.evidence.Statement.Share;
import org.stupeni.framework.Need.Situation;

/**
 * Evidence written as text, for tests. Pieces stand apart by {@code ;}, words by spaces:
 *
 * <pre>
 * 2026-03-10 course basics
 * 2026-03-10 exam basics/level-2 25/30 cut 20 [zone 1.5] i1=5/10 i2=8/10
 * 2026-03-12 held level 3 to 2028-03-11 [in calling]
 * 2026-03-12 observed by 7 hard level 4
 * 2026-03-12 mentored [of 9] | project [named Desk] | panel
 * 2026-03-12 check level 2 3/4 [supports]
 * 2026-03-12 recognised basics | mentored | project  supports
 * … recorded 2026-04-01    … voided 2026-05-01
 * </pre>
 */
final class Ledger {

    private Ledger() {}

    static List<Evidence> of(String text) {
        List<Evidence> evidence = new ArrayList<>();
        for (String piece : text.split(";")) {
            if (!piece.isBlank()) {
                evidence.add(piece(evidence.size() + 1L, List.of(piece.strip().split("\\s+"))));
            }
        }
        return evidence;
    }

    private static Evidence piece(long id, List<String> words) {
        LocalDate occurred = LocalDate.parse(words.get(0));
        String to = after(words, "to");
        String recorded = after(words, "recorded");
        String voided = after(words, "voided");
        String competency = after(words, "in");
        return new Evidence(
                id,
                competency == null ? "listening" : competency,
                statement(words, id),
                occurred,
                to == null ? null : LocalDate.parse(to),
                new Source("test", String.valueOf(id)),
                recorded == null ? occurred : LocalDate.parse(recorded),
                voided == null ? null : LocalDate.parse(voided));
    }

    private static Statement statement(List<String> words, long id) {
        return switch (words.get(1)) {
            case "course" -> new CourseDone(words.get(2), 1);
            case "exam" -> exam(words, id);
            case "held" -> new LevelDecided(Integer.parseInt(after(words, "level")), "C-" + id);
            case "observed" ->
                new Observed(
                        Long.parseLong(after(words, "by")),
                        words.contains("hard") ? Situation.HARD : Situation.ANY,
                        Integer.parseInt(after(words, "level")));
            case "recognised" -> new CourseRecognised(words.get(2), "Elsewhere " + id, strength(words));
            case "mentored" ->
                new Mentored(words.contains("of") ? Long.parseLong(after(words, "of")) : id, strength(words));
            case "project" ->
                new ProjectAccepted(words.contains("named") ? after(words, "named") : "Project " + id, strength(words));
            case "panel" -> new PanelPassed();
            case "check" -> check(words, id);
            default -> throw new IllegalArgumentException(words.get(1));
        };
    }

    private static Statement check(List<String> words, long id) {
        String[] points = words.get(4).split("/");
        return new Checked(
                "basics",
                Integer.parseInt(after(words, "level")),
                id,
                new BigDecimal(points[0]),
                Integer.parseInt(points[1]),
                strength(words));
    }

    private static Strength strength(List<String> words) {
        return words.contains("supports") ? Strength.SUPPORTS : Strength.COUNTS;
    }

    private static Statement exam(List<String> words, long id) {
        String[] exam = words.get(2).split("/");
        String[] points = words.get(3).split("/");
        BigDecimal cut = new BigDecimal(after(words, "cut"));
        String zone = after(words, "zone");
        Map<String, Share> indicators = new TreeMap<>();
        for (String word : words) {
            if (word.contains("=")) {
                String[] share = word.substring(word.indexOf('=') + 1).split("/");
                indicators.put(
                        word.substring(0, word.indexOf('=')),
                        new Share(new BigDecimal(share[0]), Integer.parseInt(share[1])));
            }
        }
        BigDecimal earned = new BigDecimal(points[0]);
        int level = exam[1].chars()
                .filter(Character::isDigit)
                .map(c -> c - '0')
                .findFirst()
                .orElse(2);
        return new ExamTaken(
                exam[0],
                exam[1],
                level,
                id,
                1,
                earned,
                Integer.parseInt(points[1]),
                cut,
                earned.compareTo(cut) >= 0,
                indicators,
                zone == null ? null : new BigDecimal(zone));
    }

    private static String after(List<String> words, String word) {
        int at = words.indexOf(word);
        return at < 0 ? null : words.get(at + 1);
    }
}
