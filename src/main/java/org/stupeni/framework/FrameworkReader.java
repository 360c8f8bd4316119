package org.stupeni.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Problem;
import org.stupeni.platform.YamlDocument;

/**
 * Reads {@code framework.yaml} as {@code courses/README.md} describes it: one reading finds every problem of the file, and only a file without any gives
 * a framework.
 */
public final class FrameworkReader {

    private static final String ID = "[a-z][a-z0-9-]*";
    private static final Set<String> LEVELS = Set.of("2", "3", "4", "5");

    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> indicators = new HashSet<>();

    private FrameworkReader() {}

    /** The framework, if there is no problem, and everything wrong with the file, in the order of its lines. */
    public record Reading(Optional<Framework> framework, List<Problem> problems) {}

    /** Reads the text of this file; the name stands in the problems. */
    public static Reading read(String file, String yaml) {
        FrameworkReader reader = new FrameworkReader();
        Optional<Framework> framework =
                YamlDocument.read(file, yaml, reader.problems::add).map(reader::framework);
        List<Problem> problems = reader.problems.stream()
                .sorted((one, other) -> Integer.compare(one.line(), other.line()))
                .toList();
        return new Reading(problems.isEmpty() ? framework : Optional.empty(), problems);
    }

    private Framework framework(YamlDocument root) {
        Map<Integer, LocalText> scale = scale(root.map("scale"));
        List<YamlDocument> places = root.list("competencies");
        Set<String> ids = competencyIds(root, places);
        List<Competency> competencies =
                places.stream().map(place -> competency(place, ids)).toList();
        root.noOtherKeys();
        return new Framework(scale, competencies);
    }

    private static Map<Integer, LocalText> scale(YamlDocument place) {
        Map<Integer, LocalText> scale = new TreeMap<>();
        for (int level = Framework.LOWEST; level <= Framework.HIGHEST; level++) {
            scale.put(level, place.local(String.valueOf(level)));
        }
        place.noOtherKeys();
        return scale;
    }

    private static Set<String> competencyIds(YamlDocument root, List<YamlDocument> places) {
        if (places.isEmpty() && root.has("competencies")) {
            root.problem("competencies", "at least one competency is needed");
        }
        Set<String> ids = new HashSet<>();
        for (YamlDocument place : places) {
            String id = id(place, "id");
            if (!id.isEmpty() && !ids.add(id)) {
                place.problem("id", "the competency '" + id + "' is there twice");
            }
        }
        return ids;
    }

    private Competency competency(YamlDocument place, Set<String> competencies) {
        String id = place.has("id") ? place.at("id").map(YamlDocument::value).orElse("") : "";
        YamlDocument byNumber = place.map("levels");
        List<Level> levels = new ArrayList<>();
        for (String number : LEVELS.stream().sorted().toList()) {
            levels.add(level(byNumber.map(number), id, Integer.parseInt(number), competencies));
        }
        byNumber.noOtherKeys();
        Competency competency = new Competency(id, place.local("title"), place.local("summary"), levels);
        place.noOtherKeys();
        return competency;
    }

    private Level level(YamlDocument place, String competency, int number, Set<String> competencies) {
        LocalText summary = place.local("summary");
        List<YamlDocument> places = place.list("indicators");
        if (place.has("indicators") && (places.size() < 4 || places.size() > 6)) {
            place.problem("indicators", "a level has 4 to 6 indicators, not " + places.size());
        }
        List<Indicator> all = places.stream().map(this::indicator).toList();
        LevelRule rule = rule(place.map("rule"), number, new NeedReader(competency, number, competencies));
        place.noOtherKeys();
        return new Level(number, summary, all, rule);
    }

    private Indicator indicator(YamlDocument place) {
        String id = id(place, "id");
        if (!id.isEmpty() && !indicators.add(id)) {
            place.problem("id", "the indicator '" + id + "' is there twice");
        }
        Indicator indicator = new Indicator(id, place.local("text"));
        place.noOtherKeys();
        return indicator;
    }

    private static LevelRule rule(YamlDocument place, int level, NeedReader needs) {
        int months = place.integer("valid-months", 1, 120);
        LevelRule.Decision decision = switch (place.word("decision", Set.of("automatic", "one", "two"))) {
            case "automatic" -> LevelRule.Decision.AUTOMATIC;
            case "one" -> LevelRule.Decision.ONE;
            default -> LevelRule.Decision.TWO;
        };
        if (level >= 4 && decision != LevelRule.Decision.TWO) {
            place.problem("decision", "levels 4 and 5 are always decided by two");
        }
        LevelRule rule = new LevelRule(months, decision, needs.read(place.map("needs")));
        place.noOtherKeys();
        return rule;
    }

    static String id(YamlDocument place, String key) {
        String id = place.text(key);
        if (!id.isEmpty() && !id.matches(ID)) {
            place.problem(
                    key,
                    "'" + id + "' is no id: lower-case Latin letters, digits and hyphens, beginning with a letter");
        }
        return id;
    }
}
