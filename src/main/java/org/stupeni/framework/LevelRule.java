package org.stupeni.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;

/**
 * By what a level is reached, who decides, and how long the decision holds.
 *
 * @param validMonths how many months a decision for the level is valid
 * @param decision who decides; levels 4 and 5 always two
 * @param renewalMonths in how many of its last months a level may be renewed, or null for {@link #RENEWAL}; null stays null, so that versions from before
 *     there was such a word keep their hash
 * @param renewBy what renews the held level as well, in the place of {@code needs}; null where only they do. It is asked of who holds the level by a decision in
 *     force and of nobody else, so that nobody is certified for the first time by it
 */
public record LevelRule(
        int validMonths, Decision decision, Need needs, Integer renewalMonths, Need.ChecksNeed renewBy) {

    /** The highest level that small checks renew: they show what somebody knows, and levels above it ask for what somebody does. */
    public static final int HIGHEST_BY_CHECKS = 3;

    /** In how many of its last months a level may be renewed where its rule says nothing. */
    public static final int RENEWAL = 3;

    /** Of a rule that says nothing about renewing. */
    public LevelRule(int validMonths, Decision decision, Need needs) {
        this(validMonths, decision, needs, null, null);
    }

    /** The same rule with other needs. */
    public LevelRule with(Need other) {
        return new LevelRule(validMonths, decision, other, renewalMonths, renewBy);
    }

    /** In how many of its last months the level may be renewed; never more than it is valid. */
    public int renewal() {
        return Math.min(renewalMonths == null ? RENEWAL : renewalMonths, validMonths);
    }

    /**
     * The first day on which what holds to the end of this day may be renewed: its last so many months, both ends included. To 11 March with three months
     * it is 12 December.
     */
    public static LocalDate renewableFrom(LocalDate until, int months) {
        return until.minusMonths(months).plusDays(1);
    }

    /** Whether a panel has a say in the level, wherever its needs ask for one. */
    public boolean asksForPanel() {
        return needs.all().anyMatch(Need.PanelNeed.class::isInstance);
    }

    /** The levels that have to be held before this one, whichever way leads to it: those that every member of the rule stands beside. */
    public List<Need.HeldNeed> heldFirst() {
        return demanded(needs)
                .filter(Need.HeldNeed.class::isInstance)
                .map(Need.HeldNeed.class::cast)
                .toList();
    }

    private static Stream<Need> demanded(Need need) {
        return need instanceof Need.AllOf all ? all.of().stream().flatMap(LevelRule::demanded) : Stream.of(need);
    }

    /** The exams it asks for whose results grow old: to renew the level they have to be passed again. One may be asked for twice. */
    public Stream<AskedExam> exams() {
        return needs.all().flatMap(LevelRule::exam).distinct();
    }

    /** Whether passing this exam meets something it asks for, or is the second evidence that it asks for. */
    public boolean counts(String course, String exam) {
        return needs.all().anyMatch(need -> counts(need, course, exam));
    }

    private static boolean counts(Need need, String course, String exam) {
        if (need instanceof ExamNeed asked) {
            return asked.isOf(course, exam)
                    || asked.zone() != null && asked.zone().all().anyMatch(second -> counts(second, course, exam));
        }
        return need instanceof IndicatorShareNeed share
                && share.course().equals(course)
                && share.exam().equals(exam);
    }

    private static Stream<AskedExam> exam(Need need) {
        if (need instanceof ExamNeed exam && exam.withinMonths() != null) {
            return Stream.of(new AskedExam(exam.course(), exam.exam(), exam.withinMonths()));
        }
        return need instanceof IndicatorShareNeed share && share.withinMonths() != null
                ? Stream.of(new AskedExam(share.course(), share.exam(), share.withinMonths()))
                : Stream.empty();
    }

    /** Who turns a reached level into a held one. */
    public enum Decision {
        /** The portal by itself. */
        AUTOMATIC,
        /** One person of HR. */
        ONE,
        /** Two people who are independent of each other and of the person. */
        TWO
    }
}
