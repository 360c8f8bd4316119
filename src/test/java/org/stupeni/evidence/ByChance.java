package org.stupeni.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.AnyOf;
import org.stupeni.framework.Need.ChecksNeed;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.HeldNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;
import org.stupeni.framework.Need.MentoringNeed;
import org.stupeni.framework.Need.NOf;
import org.stupeni.framework.Need.ObservationsNeed;
import org.stupeni.framework.Need.PanelNeed;
import org.stupeni.framework.Need.ProjectNeed;
import org.stupeni.framework.Need.Situation;

/** Rules and evidence made up by chance, about two competencies, two courses and their exams. */
final class ByChance {

    static final Sources SOURCES = new Sources(Set.of("c1", "c2"), Set.of("c1/e1", "c2/e2"));

    private ByChance() {}

    /** A rule of any form, with groups to this depth. */
    static Need need(Random random, int depth) {
        int kind = random.nextInt(depth > 0 ? 11 : 8);
        Integer months = random.nextBoolean() ? Integer.valueOf(1 + random.nextInt(30)) : null;
        int course = 1 + random.nextInt(2);
        return switch (kind) {
            case 0 -> new CourseNeed("c" + course);
            case 1 ->
                new ExamNeed(
                        "c" + course, "e" + course, months, random.nextInt(3) == 0 ? new PanelNeed(1, months) : null);
            case 2 -> new IndicatorShareNeed("c" + course, "e" + course, 1 + random.nextInt(100), months);
            case 3 -> new HeldNeed(random.nextBoolean() ? "listening" : "calling", 2 + random.nextInt(4));
            case 4 ->
                new ObservationsNeed(
                        2,
                        1 + random.nextInt(2),
                        1 + random.nextInt(2),
                        random.nextBoolean() ? Situation.ANY : Situation.HARD,
                        2 + random.nextInt(4),
                        months);
            case 5 -> new MentoringNeed(1 + random.nextInt(2), months);
            case 6 -> new ProjectNeed(1 + random.nextInt(2), months);
            case 7 -> new PanelNeed(1, months);
            case 8 -> new AllOf(needs(random, depth));
            case 9 -> new AnyOf(needs(random, depth));
            default -> {
                List<Need> of = needs(random, depth);
                yield new NOf(1 + random.nextInt(of.size()), of);
            }
        };
    }

    /** A rule of any form, with something that renews its level or without. */
    static LevelRule rule(Random random, int level) {
        boolean checked = level <= LevelRule.HIGHEST_BY_CHECKS && random.nextBoolean();
        return new LevelRule(
                24,
                LevelRule.Decision.ONE,
                need(random, 2),
                null,
                checked ? new ChecksNeed(1 + random.nextInt(2), 1 + random.nextInt(100)) : null);
    }

    private static List<Need> needs(Random random, int depth) {
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            needs.add(need(random, depth - 1));
        }
        return needs;
    }

    /** Something of any kind that a row of the ledger can state; only a void row states nothing. */
    static Statement statement(Random random) {
        int course = 1 + random.nextInt(2);
        return switch (random.nextInt(10)) {
            case 0 -> new CourseDone("c" + course, 1);
            case 1 -> {
                int points = random.nextInt(31);
                yield new ExamTaken(
                        "c" + course,
                        "e" + course,
                        2,
                        1,
                        1,
                        BigDecimal.valueOf(points),
                        30,
                        BigDecimal.valueOf(20),
                        points >= 20,
                        Map.of(
                                "a", new Share(BigDecimal.valueOf(points / 2), 15),
                                "b", new Share(BigDecimal.valueOf(points - points / 2), 15)),
                        random.nextBoolean() ? BigDecimal.valueOf(2) : null);
            }
            case 2 -> new LevelDecided(2 + random.nextInt(4), null);
            case 3 ->
                new Observed(
                        random.nextInt(3),
                        random.nextBoolean() ? Situation.ANY : Situation.HARD,
                        2 + random.nextInt(4));
            case 4 -> new Mentored(1 + random.nextInt(2), strength(random));
            case 5 -> new ProjectAccepted(random.nextBoolean() ? "P" : "Q", strength(random));
            case 6 -> new CourseRecognised("c" + course, "T", strength(random));
            case 7, 8 ->
                new Checked(
                        "c" + course,
                        2 + random.nextInt(3),
                        1,
                        BigDecimal.valueOf(random.nextInt(5)),
                        4,
                        strength(random));
            default -> new PanelPassed();
        };
    }

    private static Strength strength(Random random) {
        return random.nextInt(4) == 0 ? Strength.SUPPORTS : random.nextBoolean() ? Strength.COUNTS : null;
    }
}
