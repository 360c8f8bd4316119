package org.stupeni.framework;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;
import org.stupeni.platform.Json;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Sha256;

/**
 * The whole of what the company certifies by: competencies, levels, indicators and the rules of each level, as a tree of values.
 *
 * @param scale the names of levels 1 to 5
 */
public record Framework(Map<Integer, LocalText> scale, List<Competency> competencies) {

    /** The lowest level, where everybody without evidence stands. */
    public static final int LOWEST = 1;

    public static final int HIGHEST = 5;

    public Framework {
        scale = Collections.unmodifiableMap(new TreeMap<>(scale));
        competencies = List.copyOf(competencies);
    }

    /** The name of a level, 1 to 5. */
    public LocalText nameOf(int level) {
        return scale.get(level);
    }

    public Optional<Competency> competency(String id) {
        return competencies.stream()
                .filter(competency -> competency.id().equals(id))
                .findFirst();
    }

    public Optional<Level> level(String competencyId, int number) {
        return competency(competencyId).flatMap(competency -> competency.level(number));
    }

    public Optional<Indicator> indicator(String id) {
        return competencies.stream()
                .flatMap(competency -> competency.levels().stream())
                .flatMap(level -> level.indicators().stream())
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
        return competencies.stream()
                .flatMap(competency -> competency.levels().stream())
                .filter(level -> level.indicators().stream()
                        .anyMatch(indicator -> indicator.id().equals(indicatorId)))
                .mapToInt(Level::level)
                .findFirst();
    }

    /** The competency an indicator belongs to. */
    public Optional<Competency> competencyOf(String indicatorId) {
        return competencies.stream()
                .filter(competency -> competency.levels().stream()
                        .flatMap(level -> level.indicators().stream())
                        .anyMatch(indicator -> indicator.id().equals(indicatorId)))
                .findFirst();
    }

    /** The hash of the content: equal for equal frameworks, however their file is written. */
    public String hash() {
        return Sha256.of(Json.write(this));
    }
}
