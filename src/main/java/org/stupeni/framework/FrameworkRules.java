package org.stupeni.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.platform.LocalText;

/**
 * What every framework has to fulfil, whether it comes from a file or was written in the portal. Pure: the framework in, everything that speaks against it
 * out, in its order.
 */
public final class FrameworkRules {

    public static final int FEWEST_INDICATORS = 4;
    public static final int MOST_INDICATORS = 6;

    /** In months: how long a decision may hold, and how old evidence may be. */
    public static final int LONGEST = 120;

    /** In months: how early a level may be renewed. */
    public static final int LONGEST_RENEWAL = 24;

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 1000;

    private final Framework framework;
    private final List<FrameworkProblem> problems = new ArrayList<>();
    private final Set<String> indicators = new HashSet<>();

    private FrameworkRules(Framework framework) {
        this.framework = framework;
    }

    /** Everything that speaks against this framework; with nothing, it can be published. */
    public static List<FrameworkProblem> check(Framework framework) {
        FrameworkRules rules = new FrameworkRules(framework);
        rules.all();
        return List.copyOf(rules.problems);
    }

    private void all() {
        for (int level = Framework.LOWEST; level <= Framework.HIGHEST; level++) {
            text(FrameworkPlaces.scale(level), framework.scale().get(level), LONGEST_TITLE);
        }
        if (framework.competencies().isEmpty()) {
            tell(FrameworkPlaces.COMPETENCIES, "no_competency");
        }
        Set<String> ids = new HashSet<>();
        Set<String> standing =
                framework.competencies().stream().map(Competency::id).collect(Collectors.toSet());
        each(framework.competencies(), FrameworkPlaces.COMPETENCIES, ids, standing);
        each(framework.retired(), FrameworkPlaces.RETIRED, ids, null);
    }

    private void each(List<Competency> competencies, String list, Set<String> ids, Set<String> standing) {
        for (int i = 0; i < competencies.size(); i++) {
            String place = list + "/" + i;
            Competency competency = competencies.get(i);
            String idPlace = place + "/id";
            if (!NeedRules.isId(competency.id())) {
                tell(idPlace, "no_id", competency.id());
            } else if (!ids.add(competency.id())) {
                tell(idPlace, "competency_twice", competency.id());
            }
            text(place + "/title", competency.title(), LONGEST_TITLE);
            text(place + "/summary", competency.summary(), LONGEST_TEXT);
            for (Level level : competency.levels()) {
                level(FrameworkPlaces.level(place, level.level()), competency, level, standing);
            }
        }
    }

    /**
     * @param standing the competencies that can be asked for; null for a level of a retired one, which only has to keep its ids
     */
    private void level(String place, Competency competency, Level level, Set<String> standing) {
        indicators(place + "/indicators", level.indicators());
        indicators(place + "/retired", level.retired());
        if (standing == null) {
            return;
        }
        text(place + "/summary", level.summary(), LONGEST_TEXT);
        int count = level.indicators().size();
        if (count < FEWEST_INDICATORS || count > MOST_INDICATORS) {
            tell(place + "/indicators", "indicators", FEWEST_INDICATORS, MOST_INDICATORS, count);
        }
        LevelRule rule = level.rule();
        if (rule.validMonths() < 1 || rule.validMonths() > LONGEST) {
            tell(place + "/rule/valid-months", "number", 1, LONGEST);
        }
        renewal(place + "/rule/renewal-months", rule);
        if (level.level() >= 4 && rule.decision() != LevelRule.Decision.TWO) {
            tell(place + "/rule/decision", "always_two");
        }
        if (rule.renewBy() != null) {
            problems.addAll(NeedRules.checkRenewal(place + "/rule/renew-by", rule.renewBy(), level.level()));
        }
        String needs = place + "/rule/needs";
        problems.addAll(NeedRules.check(needs, rule.needs(), competency.id(), level.level(), standing));
        if (level.level() == Framework.HIGHEST && !NeedRules.demandsPanel(rule.needs())) {
            tell(needs, "no_panel");
        }
    }

    private void renewal(String place, LevelRule rule) {
        Integer months = rule.renewalMonths();
        if (months != null && (months < 1 || months > LONGEST_RENEWAL)) {
            tell(place, "number", 1, LONGEST_RENEWAL);
        } else if (months != null && months > rule.validMonths()) {
            tell(place, "renewal");
        }
    }

    private void indicators(String place, List<Indicator> all) {
        for (int i = 0; i < all.size(); i++) {
            Indicator indicator = all.get(i);
            String here = place + "/" + i;
            if (!NeedRules.isId(indicator.id())) {
                tell(here + "/id", "no_id", indicator.id());
            } else if (!indicators.add(indicator.id())) {
                tell(here + "/id", "indicator_twice", indicator.id());
            }
            text(here + "/text", indicator.text(), LONGEST_TEXT);
        }
    }

    private void text(String place, LocalText text, int longest) {
        if (text == null) {
            tell(place, "no_text");
            return;
        }
        for (Map.Entry<String, String> one :
                Map.of("ru", text.ru(), "en", text.en()).entrySet()) {
            if (one.getValue().isBlank()) {
                tell(place + "/" + one.getKey(), "no_text");
            } else if (one.getValue().length() > longest) {
                tell(place + "/" + one.getKey(), "long_text", longest);
            }
        }
    }

    private void tell(String place, String what, Object... arguments) {
        problems.add(new FrameworkProblem(place, "rules_problem." + what, arguments));
    }
}
