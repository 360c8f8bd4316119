package org.stupeni.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;
import org.stupeni.platform.Json;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Sha256;

/**
 * The whole of what the company certifies by: competencies, levels, indicators and the rules of each level, as a tree of values.
 *
 * @param scale the names of levels 1 to 5
 * @param competencies those that are taught and certified in, in their order
 * @param retired those that are no more: nothing is reached in them, but they are still known by name, for results, courses and certificates name them
 */
public record Framework(
        Map<Integer, LocalText> scale,
        List<Competency> competencies,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Competency> retired) {

    /** The lowest level, where everybody without evidence stands. */
    public static final int LOWEST = 1;

    public static final int HIGHEST = 5;

    public Framework {
        scale = Collections.unmodifiableMap(new TreeMap<>(scale));
        competencies = List.copyOf(competencies);
        retired = retired == null ? List.of() : List.copyOf(retired);
    }

    /** With nothing retired. */
    public Framework(Map<Integer, LocalText> scale, List<Competency> competencies) {
        this(scale, competencies, List.of());
    }

    /** The name of a level, 1 to 5. */
    public LocalText nameOf(int level) {
        return scale.get(level);
    }

    /** A competency, whether it stands or is retired. */
    public Optional<Competency> competency(String id) {
        return known().filter(competency -> competency.id().equals(id)).findFirst();
    }

    /** How a competency is called, whether it stands or is retired; what was never known, by its id. */
    public LocalText titleOf(String competencyId) {
        return competency(competencyId)
                .map(Competency::title)
                .orElseGet(() -> new LocalText(competencyId, competencyId));
    }

    /** Whether this competency is known and no more. */
    public boolean hasRetired(String competencyId) {
        return retired.stream().anyMatch(competency -> competency.id().equals(competencyId));
    }

    /** Every competency, those that stand and those that are retired. */
    public Stream<Competency> known() {
        return Stream.concat(competencies.stream(), retired.stream());
    }

    public Optional<Level> level(String competencyId, int number) {
        return competency(competencyId).flatMap(competency -> competency.level(number));
    }

    /** An indicator, whether it stands or is retired: questions and results may name it for ever. */
    public Optional<Indicator> indicator(String id) {
        return known().flatMap(competency -> competency.levels().stream())
                .flatMap(Level::known)
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    /** The per cent of its points that every indicator has to earn in this exam for this level, 0 where its rule asks for none. */
    public int shareAsked(String competencyId, int level, String course, String exam) {
        return level(competencyId, level).stream()
                .flatMap(found -> found.rule().needs().all())
                .filter(IndicatorShareNeed.class::isInstance)
                .map(IndicatorShareNeed.class::cast)
                .filter(need -> need.course().equals(course) && need.exam().equals(exam))
                .mapToInt(IndicatorShareNeed::minimum)
                .max()
                .orElse(0);
    }

    /** Whether the rule of any level asks for a share of every indicator in this exam. */
    public boolean asksForShares(String course, String exam) {
        return competencies.stream()
                .flatMap(competency -> competency.levels().stream())
                .flatMap(level -> level.rule().needs().all())
                .anyMatch(need -> need instanceof IndicatorShareNeed share
                        && share.course().equals(course)
                        && share.exam().equals(exam));
    }

    /** For how many months a result of this exam counts by the strictest of the rules that ask for it; nothing where it never grows old. */
    public OptionalInt monthsAsked(String course, String exam) {
        return competencies.stream()
                .flatMap(competency -> competency.levels().stream())
                .flatMap(level -> level.rule().exams())
                .filter(asked -> asked.course().equals(course) && asked.exam().equals(exam))
                .mapToInt(AskedExam::withinMonths)
                .min();
    }

    /** Whether the rule of any level counts this exam. */
    public boolean counts(String course, String exam) {
        return levels(course, exam).findAny().isPresent();
    }

    /** Whether the rule of this level counts this exam, in whichever competency. */
    public boolean countsFor(int level, String course, String exam) {
        return levels(course, exam).anyMatch(counting -> counting.level() == level);
    }

    private Stream<Level> levels(String course, String exam) {
        return competencies.stream()
                .flatMap(competency -> competency.levels().stream())
                .filter(level -> level.rule().counts(course, exam));
    }

    /** The second evidence that the rule of a level asks for where a result of this exam is close to the cut; nothing where it asks for none. */
    public Optional<Need> secondEvidence(String competencyId, int level, String course, String exam) {
        return level(competencyId, level).stream()
                .flatMap(found -> found.rule().needs().all())
                .filter(ExamNeed.class::isInstance)
                .map(ExamNeed.class::cast)
                .filter(need -> need.isOf(course, exam) && need.zone() != null)
                .map(ExamNeed::zone)
                .findFirst();
    }

    /** The level an indicator belongs to; empty for an unknown one. */
    public OptionalInt levelOf(String indicatorId) {
        return known().flatMap(competency -> competency.levels().stream())
                .filter(level ->
                        level.known().anyMatch(indicator -> indicator.id().equals(indicatorId)))
                .mapToInt(Level::level)
                .findFirst();
    }

    /** The level of every indicator, for who asks for many; 0 for an unknown one. */
    public ToIntFunction<String> levels() {
        Map<String, Integer> levels = new HashMap<>();
        known().flatMap(competency -> competency.levels().stream())
                .forEach(
                        level -> level.known().forEach(indicator -> levels.putIfAbsent(indicator.id(), level.level())));
        return indicator -> levels.getOrDefault(indicator, 0);
    }

    /** The competency an indicator belongs to. */
    public Optional<Competency> competencyOf(String indicatorId) {
        return known().filter(competency -> competency.levels().stream()
                        .flatMap(Level::known)
                        .anyMatch(indicator -> indicator.id().equals(indicatorId)))
                .findFirst();
    }

    /** The hash of the content: equal for equal frameworks, however their file is written. */
    public String hash() {
        return Sha256.of(Json.write(this));
    }
}
