package org.stupeni.framework;

import java.util.ArrayList;
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
 * a framework. What a framework has to fulfil is said by {@link FrameworkRules}, for the file and for the portal alike.
 */
public final class FrameworkReader {

    private final List<Problem> problems = new ArrayList<>();
    private final Spots spots = new Spots(problems);

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
        spots.read("", root, null, () -> root);
        Map<Integer, LocalText> scale = scale(root);
        List<Competency> standing = new ArrayList<>();
        List<Competency> retired = new ArrayList<>();
        for (YamlDocument place : spots.list(FrameworkPlaces.COMPETENCIES, root, FrameworkPlaces.COMPETENCIES)) {
            boolean isRetired = place.bool(FrameworkPlaces.RETIRED, false);
            List<Competency> list = isRetired ? retired : standing;
            String name = isRetired ? FrameworkPlaces.RETIRED : FrameworkPlaces.COMPETENCIES;
            list.add(competency(name + "/" + list.size(), place));
        }
        root.noOtherKeys();
        Framework framework = new Framework(scale, standing, retired);
        FrameworkRules.check(framework).forEach(spots::tell);
        return framework;
    }

    private Map<Integer, LocalText> scale(YamlDocument root) {
        YamlDocument place = spots.map("scale", root, "scale");
        Map<Integer, LocalText> scale = new TreeMap<>();
        for (int level = Framework.LOWEST; level <= Framework.HIGHEST; level++) {
            scale.put(level, spots.local("scale", place, String.valueOf(level)));
        }
        place.noOtherKeys();
        return scale;
    }

    private Competency competency(String here, YamlDocument place) {
        spots.read(here, place, null, () -> place);
        String id = spots.text(here, place, "id");
        YamlDocument byNumber = spots.map(here + "/levels", place, "levels");
        List<Level> levels = new ArrayList<>();
        for (int number = Framework.LOWEST + 1; number <= Framework.HIGHEST; number++) {
            String level = FrameworkPlaces.level(here, number);
            levels.add(level(level, number, spots.map(level, byNumber, String.valueOf(number))));
        }
        byNumber.noOtherKeys();
        Competency competency =
                new Competency(id, spots.local(here, place, "title"), spots.local(here, place, "summary"), levels);
        place.noOtherKeys();
        return competency;
    }

    private Level level(String here, int number, YamlDocument place) {
        LocalText summary = spots.local(here, place, "summary");
        List<Indicator> standing = new ArrayList<>();
        List<Indicator> retired = new ArrayList<>();
        for (YamlDocument one : spots.list(here + "/indicators", place, "indicators")) {
            boolean isRetired = one.bool(FrameworkPlaces.RETIRED, false);
            List<Indicator> list = isRetired ? retired : standing;
            list.add(indicator(here + (isRetired ? "/retired/" : "/indicators/") + list.size(), one));
        }
        LevelRule rule = rule(here + "/rule", spots.map(here + "/rule", place, "rule"));
        place.noOtherKeys();
        return new Level(number, summary, standing, rule, retired);
    }

    private Indicator indicator(String here, YamlDocument place) {
        spots.read(here, place, null, () -> place);
        Indicator indicator = new Indicator(spots.text(here, place, "id"), spots.local(here, place, "text"));
        place.noOtherKeys();
        return indicator;
    }

    private LevelRule rule(String here, YamlDocument place) {
        int months = spots.integer(here, place, "valid-months", 1, FrameworkRules.LONGEST);
        String word = spots.read(
                here + "/decision", place, "decision", () -> place.word("decision", Set.of("automatic", "one", "two")));
        LevelRule.Decision decision = switch (word) {
            case "automatic" -> LevelRule.Decision.AUTOMATIC;
            case "one" -> LevelRule.Decision.ONE;
            default -> LevelRule.Decision.TWO;
        };
        Integer renewal = place.has("renewal-months")
                ? Integer.valueOf(spots.integer(here, place, "renewal-months", 1, FrameworkRules.LONGEST_RENEWAL))
                : null;
        NeedReader needs = new NeedReader(spots);
        String first = here + "/needs";
        String again = here + "/renew-by";
        LevelRule rule = new LevelRule(
                months,
                decision,
                needs.read(first, spots.map(first, place, "needs")),
                renewal,
                place.has("renew-by") ? needs.renewBy(again, spots.map(again, place, "renew-by")) : null);
        place.noOtherKeys();
        return rule;
    }
}
