package org.stupeni.certification.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.Indicator;
import org.stupeni.framework.Level;
import org.stupeni.platform.LocalText;

/**
 * A competency of one version of the framework as an achievement of Open Badges, with the five levels as the steps of a rubric.
 *
 * <p>A version never changes, so neither does its achievement; ids of its parts are made of its address and are the same on every node.
 */
@ApplicationScoped
public class Achievements {

    @Inject
    Frameworks frameworks;

    @Inject
    BadgeAddresses addresses;

    /** The achievement as a JSON object; nothing where that version has no such competency. */
    public Optional<Map<String, Object>> find(String competencyId, int number) {
        return frameworks
                .find(number)
                .flatMap(version -> version.framework()
                        .competency(competencyId)
                        .map(competency -> of(version, competency, addresses.achievement(competencyId, number))));
    }

    /** The id of a level of the achievement at this address. */
    static String level(String address, int level) {
        return uuid(address + "#level-" + level);
    }

    /** The id of the rubric of the achievement at this address. */
    static String rubric(String address) {
        return uuid(address + "#levels");
    }

    private static String uuid(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static Map<String, Object> of(FrameworkVersion version, Competency competency, String address) {
        Map<String, Object> achievement = new LinkedHashMap<>();
        achievement.put("id", address);
        achievement.put("type", List.of("Achievement"));
        achievement.put("achievementType", "Certification");
        achievement.put("name", both(competency.title()));
        achievement.put("description", both(competency.summary()));
        achievement.put("criteria", Map.of("narrative", narrative(version, competency)));
        achievement.put("inLanguage", "ru");
        achievement.put("version", String.valueOf(version.number()));
        achievement.put("resultDescription", List.of(rubric(version.framework(), competency, address)));
        achievement.put(
                "alignment",
                List.of(Map.of(
                        "type",
                        List.of("Alignment"),
                        "targetType",
                        "CFItem",
                        "targetName",
                        both(competency.title()),
                        "targetUrl",
                        address,
                        "targetCode",
                        competency.id(),
                        "targetFramework",
                        "Ступени / Stupeni, " + version.number())));
        return achievement;
    }

    private static Map<String, Object> rubric(Framework framework, Competency competency, String address) {
        List<Map<String, Object>> levels = new ArrayList<>();
        for (int level = Framework.LOWEST; level <= Framework.HIGHEST; level++) {
            Map<String, Object> step = new LinkedHashMap<>();
            step.put("id", level(address, level));
            step.put("type", List.of("RubricCriterionLevel"));
            step.put("name", both(framework.nameOf(level)));
            step.put("level", String.valueOf(level));
            step.put("points", String.valueOf(level));
            competency.level(level).ifPresent(found -> step.put("description", both(found.summary())));
            levels.add(step);
        }
        return Map.of(
                "id",
                rubric(address),
                "type",
                List.of("ResultDescription"),
                "name",
                "Уровень / Level",
                "resultType",
                "RubricCriterionLevel",
                "rubricCriterionLevel",
                levels);
    }

    /** In Markdown: what each level is known by. */
    private static String narrative(FrameworkVersion version, Competency competency) {
        return "Уровень подтверждён решением по доказательствам: экзамены, наблюдения на рабочем месте и другие, которых требуют правила версии "
                + version.number()
                + ". / The level is confirmed by a decision on evidence: exams, observations at work and whatever else version "
                + version.number() + " of the rules demands.\n\n"
                + competency.levels().stream()
                        .map(level -> behaviour(version.framework(), level))
                        .collect(Collectors.joining("\n\n"));
    }

    private static String behaviour(Framework framework, Level level) {
        return "**" + level.level() + ". " + both(framework.nameOf(level.level())) + "**\n\n"
                + level.indicators().stream()
                        .map(Indicator::text)
                        .map(text -> "- " + both(text))
                        .collect(Collectors.joining("\n"));
    }

    /** Russian first, English after it: the reader may be anybody, and a credential has one text only. */
    static String both(LocalText text) {
        return text.ru() + " / " + text.en();
    }
}
