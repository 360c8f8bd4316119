package org.stupeni.framework.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Indicator;
import org.stupeni.framework.Level;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;

/**
 * What can be done to a framework. Pure: each act gives the framework that comes of it, and nothing is lost on the way: what was ever published can be retired and
 * taken back, only what is new can be taken out.
 */
public final class FrameworkEdits {

    /** How long a decision for a new level holds, in months, until somebody says otherwise. */
    private static final int USUAL_VALIDITY = 24;

    private static final LocalText NOTHING = new LocalText("", "");

    private FrameworkEdits() {}

    public static Framework name(Framework framework, Map<Integer, LocalText> scale) {
        return new Framework(scale, framework.competencies(), framework.retired());
    }

    /** A new competency at the end, with four levels that have to be written. */
    public static Framework add(Framework framework, String id, LocalText title, LocalText summary) {
        List<Level> levels = IntStream.rangeClosed(Framework.LOWEST + 1, Framework.HIGHEST)
                .mapToObj(level -> new Level(
                        level,
                        NOTHING,
                        List.of(),
                        new LevelRule(
                                USUAL_VALIDITY,
                                level >= 4 ? LevelRule.Decision.TWO : LevelRule.Decision.ONE,
                                new Need.AllOf(List.of()))))
                .toList();
        List<Competency> all = new ArrayList<>(framework.competencies());
        all.add(new Competency(id, title, summary, levels));
        return new Framework(framework.scale(), all, framework.retired());
    }

    public static Framework describe(Framework framework, String id, LocalText title, LocalText summary) {
        return each(framework, id, found -> new Competency(id, title, summary, found.levels()));
    }

    /** Up or down by one place among those that stand. */
    public static Framework move(Framework framework, String id, boolean up) {
        return new Framework(
                framework.scale(),
                moved(framework.competencies(), one -> one.id().equals(id), up),
                framework.retired());
    }

    public static Framework retire(Framework framework, String id) {
        Competency gone = standing(framework, id);
        List<Competency> retired = new ArrayList<>(framework.retired());
        retired.add(gone);
        return new Framework(framework.scale(), without(framework.competencies(), gone), retired);
    }

    /** Takes a retired competency back, at the end. */
    public static Framework restore(Framework framework, String id) {
        Competency back = framework.retired().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(FrameworkEdits::gone);
        List<Competency> all = new ArrayList<>(framework.competencies());
        all.add(back);
        return new Framework(framework.scale(), all, without(framework.retired(), back));
    }

    /** Takes a competency out that was never published: whether it was, the caller knows. */
    public static Framework remove(Framework framework, String id) {
        return new Framework(
                framework.scale(), without(framework.competencies(), standing(framework, id)), framework.retired());
    }

    /** Summary of a level and the texts of its indicators; an indicator that is not among them keeps its text. */
    public static Framework describe(
            Framework framework, String id, int number, LocalText summary, Map<String, LocalText> indicators) {
        return level(framework, id, number, level -> {
            UnaryOperator<Indicator> said =
                    one -> new Indicator(one.id(), indicators.getOrDefault(one.id(), one.text()));
            return new Level(
                    number, summary, level.indicators().stream().map(said).toList(), level.rule(), level.retired());
        });
    }

    public static Framework addIndicator(Framework framework, String id, int number, Indicator indicator) {
        return level(framework, id, number, level -> {
            List<Indicator> all = new ArrayList<>(level.indicators());
            all.add(indicator);
            return with(level, all, level.retired());
        });
    }

    public static Framework moveIndicator(Framework framework, String id, int number, String indicator, boolean up) {
        return level(
                framework,
                id,
                number,
                level ->
                        with(level, moved(level.indicators(), one -> one.id().equals(indicator), up), level.retired()));
    }

    public static Framework retireIndicator(Framework framework, String id, int number, String indicator) {
        return level(framework, id, number, level -> {
            Indicator found = find(level.indicators(), indicator);
            List<Indicator> retired = new ArrayList<>(level.retired());
            retired.add(found);
            return with(level, without(level.indicators(), found), retired);
        });
    }

    public static Framework restoreIndicator(Framework framework, String id, int number, String indicator) {
        return level(framework, id, number, level -> {
            Indicator found = find(level.retired(), indicator);
            List<Indicator> all = new ArrayList<>(level.indicators());
            all.add(found);
            return with(level, all, without(level.retired(), found));
        });
    }

    /** Takes an indicator out that was never published: whether it was, the caller knows. */
    public static Framework removeIndicator(Framework framework, String id, int number, String indicator) {
        return level(
                framework,
                id,
                number,
                level ->
                        with(level, without(level.indicators(), find(level.indicators(), indicator)), level.retired()));
    }

    public static Framework rule(Framework framework, String id, int number, LevelRule rule) {
        return level(
                framework,
                id,
                number,
                level -> new Level(number, level.summary(), level.indicators(), rule, level.retired()));
    }

    /** Changes the needs of a level and leaves who decides and for how long. */
    public static Framework needs(Framework framework, String id, int number, UnaryOperator<Need> edit) {
        return level(framework, id, number, level -> {
            LevelRule rule = level.rule();
            return new Level(
                    number, level.summary(), level.indicators(), rule.with(edit.apply(rule.needs())), level.retired());
        });
    }

    private static Level with(Level level, List<Indicator> indicators, List<Indicator> retired) {
        return new Level(level.level(), level.summary(), indicators, level.rule(), retired);
    }

    private static Framework level(Framework framework, String id, int number, UnaryOperator<Level> edit) {
        return each(
                framework,
                id,
                found -> new Competency(
                        id,
                        found.title(),
                        found.summary(),
                        found.levels().stream()
                                .map(level -> level.level() == number ? edit.apply(level) : level)
                                .toList()));
    }

    private static Framework each(Framework framework, String id, UnaryOperator<Competency> edit) {
        standing(framework, id);
        return new Framework(
                framework.scale(),
                framework.competencies().stream()
                        .map(one -> one.id().equals(id) ? edit.apply(one) : one)
                        .toList(),
                framework.retired());
    }

    private static Competency standing(Framework framework, String id) {
        return framework.competencies().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(FrameworkEdits::gone);
    }

    private static Indicator find(List<Indicator> all, String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(FrameworkEdits::gone);
    }

    private static <T> List<T> without(List<T> all, T one) {
        return all.stream().filter(each -> each != one).toList();
    }

    private static <T> List<T> moved(List<T> all, Predicate<T> which, boolean up) {
        List<T> moved = new ArrayList<>(all);
        for (int i = 0; i < moved.size(); i++) {
            int other = up ? i - 1 : i + 1;
            if (which.test(moved.get(i))) {
                if (other >= 0 && other < moved.size()) {
                    Collections.swap(moved, i, other);
                }
                return moved;
            }
        }
        throw gone();
    }

    private static Refused gone() {
        return new Refused("rules_draft.part_gone");
    }
}
