package org.stupeni.framework;

import java.util.List;
import java.util.Set;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.AnyOf;
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
import org.stupeni.platform.YamlDocument;

/** Reads what one level needs; a need is a mapping with exactly one key, which names its kind. */
final class NeedReader {

    private static final int MANY = 100;
    private static final Need STAND_IN = new AllOf(List.of());

    private final String competency;
    private final int level;
    private final Set<String> competencies;

    /** For this level of this competency, in a framework that has these competencies. */
    NeedReader(String competency, int level, Set<String> competencies) {
        this.competency = competency;
        this.level = level;
        this.competencies = competencies;
    }

    Need read(YamlDocument place) {
        List<String> keys = place.keys();
        if (keys.size() != 1) {
            if (!keys.isEmpty() || place.isPlain()) {
                place.problem("a need has exactly one key, which names its kind, not " + keys);
            }
            return STAND_IN;
        }
        String kind = keys.get(0);
        return switch (kind) {
            case "course" -> new CourseNeed(FrameworkReader.id(place, kind));
            case "exam" -> exam(place.map(kind));
            case "indicator-share" -> indicatorShare(place.map(kind));
            case "observations" -> observations(place.map(kind));
            case "mentoring", "project", "panel" -> counted(kind, place.map(kind));
            case "held" -> held(place.map(kind));
            case "all-of" -> new AllOf(group(place, kind));
            case "any-of" -> new AnyOf(group(place, kind));
            case "n-of" -> nOf(place.map(kind));
            default -> {
                place.problem(kind, "unknown need '" + kind + "'");
                yield STAND_IN;
            }
        };
    }

    private Need exam(YamlDocument place) {
        ExamNeed need = new ExamNeed(
                FrameworkReader.id(place, "course"),
                FrameworkReader.id(place, "exam"),
                months(place),
                place.has("zone") ? second(place.map("zone")) : null);
        place.noOtherKeys();
        return need;
    }

    /** What decides beside an exam is something else than an exam: seen by people, at work or before a panel. */
    private Need second(YamlDocument place) {
        Need second = read(place);
        boolean seen = !place.keys().isEmpty()
                && second.all()
                        .allMatch(need -> need instanceof ObservationsNeed
                                || need instanceof MentoringNeed
                                || need instanceof ProjectNeed
                                || need instanceof PanelNeed
                                || need instanceof AllOf
                                || need instanceof AnyOf);
        if (!seen) {
            place.problem(
                    "second evidence is observations, mentoring, project or panel, or several of them by all-of or any-of");
        }
        return second;
    }

    private static Need indicatorShare(YamlDocument place) {
        IndicatorShareNeed need = new IndicatorShareNeed(
                FrameworkReader.id(place, "course"),
                FrameworkReader.id(place, "exam"),
                place.integer("minimum", 1, 100),
                months(place));
        place.noOtherKeys();
        return need;
    }

    private static Need observations(YamlDocument place) {
        int count = place.integer("count", 1, MANY);
        ObservationsNeed need = new ObservationsNeed(
                count,
                place.integer("different-observers", 1, MANY),
                place.integer("different-days", 1, MANY),
                place.word("situation", Set.of("any", "hard")).equals("hard") ? Situation.HARD : Situation.ANY,
                place.integer("minimum", 2, Framework.HIGHEST),
                months(place));
        if (need.differentObservers() > count) {
            place.problem("different-observers", "more different observers than observations");
        }
        if (need.differentDays() > count) {
            place.problem("different-days", "more different days than observations");
        }
        place.noOtherKeys();
        return need;
    }

    private static Need counted(String kind, YamlDocument place) {
        int count = place.integer("count", 1, MANY);
        Integer months = months(place);
        place.noOtherKeys();
        return switch (kind) {
            case "mentoring" -> new MentoringNeed(count, months);
            case "project" -> new ProjectNeed(count, months);
            default -> new PanelNeed(count, months);
        };
    }

    private Need held(YamlDocument place) {
        HeldNeed need =
                new HeldNeed(FrameworkReader.id(place, "competency"), place.integer("level", 2, Framework.HIGHEST));
        if (!need.competency().isEmpty() && !competencies.contains(need.competency())) {
            place.problem("competency", "there is no competency '" + need.competency() + "'");
        }
        if (need.competency().equals(competency) && need.level() >= level) {
            place.problem("level", "level " + level + " cannot need a held level that is not below it");
        }
        place.noOtherKeys();
        return need;
    }

    private Need nOf(YamlDocument place) {
        List<Need> needs = group(place, "of");
        int n = place.integer("n", 1, MANY);
        if (!needs.isEmpty() && n > needs.size()) {
            place.problem("n", "more are needed than are listed");
        }
        place.noOtherKeys();
        return new NOf(n, needs);
    }

    private List<Need> group(YamlDocument place, String key) {
        List<YamlDocument> places = place.list(key);
        if (places.isEmpty() && place.has(key)) {
            place.problem(key, "'" + key + "' must list at least one need");
        }
        return places.stream().map(this::read).toList();
    }

    private static Integer months(YamlDocument place) {
        return place.has("within-months") ? Integer.valueOf(place.integer("within-months", 1, 120)) : null;
    }
}
