package org.stupeni.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.stupeni.platform.YamlDocument;

/** Reads what one level needs; a need is a mapping with exactly one key, which names its kind. */
final class NeedReader {

    private static final Need STAND_IN = new AllOf(List.of());

    private final Spots spots;

    NeedReader(Spots spots) {
        this.spots = spots;
    }

    Need read(String here, YamlDocument place) {
        List<String> keys = place.keys();
        if (keys.size() != 1) {
            if (!keys.isEmpty() || place.isPlain()) {
                return spots.read(here, place, null, () -> {
                    place.problem("a need has exactly one key, which names its kind, not " + keys);
                    return STAND_IN;
                });
            }
            return spots.read(here, place, null, () -> STAND_IN);
        }
        String kind = keys.get(0);
        return switch (kind) {
            case "course" -> new CourseNeed(spots.text(here, place, kind));
            case "exam" -> exam(here, inner(here, place, kind));
            case "indicator-share" -> indicatorShare(here, inner(here, place, kind));
            case "observations" -> observations(here, inner(here, place, kind));
            case "mentoring", "project", "panel" -> counted(here, kind, inner(here, place, kind));
            case "held" -> held(here, inner(here, place, kind));
            case "checks" -> checks(here, inner(here, place, kind));
            case "all-of" -> new AllOf(group(here, place, kind));
            case "any-of" -> new AnyOf(group(here, place, kind));
            case "n-of" -> nOf(here, inner(here, place, kind));
            default ->
                spots.read(here, place, kind, () -> {
                    place.problem(kind, "unknown need '" + kind + "'");
                    return STAND_IN;
                });
        };
    }

    private YamlDocument inner(String here, YamlDocument place, String kind) {
        return spots.map(here, place, kind);
    }

    private Need exam(String here, YamlDocument place) {
        ExamNeed need = new ExamNeed(
                spots.text(here, place, "course"),
                spots.text(here, place, "exam"),
                months(here, place),
                place.has("zone") ? zone(FrameworkPlaces.zone(here), place) : null);
        place.noOtherKeys();
        return need;
    }

    private Need zone(String here, YamlDocument exam) {
        return read(here, spots.map(here, exam, "zone"));
    }

    private Need indicatorShare(String here, YamlDocument place) {
        IndicatorShareNeed need = new IndicatorShareNeed(
                spots.text(here, place, "course"),
                spots.text(here, place, "exam"),
                spots.integer(here, place, "minimum", 1, NeedRules.MANY),
                months(here, place));
        place.noOtherKeys();
        return need;
    }

    private Need observations(String here, YamlDocument place) {
        ObservationsNeed need = new ObservationsNeed(
                many(here, place, "count"),
                many(here, place, "different-observers"),
                many(here, place, "different-days"),
                place.word("situation", Set.of("any", "hard")).equals("hard") ? Situation.HARD : Situation.ANY,
                spots.integer(here, place, "minimum", NeedRules.LOWEST_SHOWN, Framework.HIGHEST),
                months(here, place));
        place.noOtherKeys();
        return need;
    }

    private Need counted(String here, String kind, YamlDocument place) {
        int count = many(here, place, "count");
        Integer months = months(here, place);
        place.noOtherKeys();
        return switch (kind) {
            case "mentoring" -> new MentoringNeed(count, months);
            case "project" -> new ProjectNeed(count, months);
            default -> new PanelNeed(count, months);
        };
    }

    private Need held(String here, YamlDocument place) {
        HeldNeed need = new HeldNeed(
                spots.text(here, place, "competency"),
                spots.integer(here, place, "level", NeedRules.LOWEST_SHOWN, Framework.HIGHEST));
        place.noOtherKeys();
        return need;
    }

    private ChecksNeed checks(String here, YamlDocument place) {
        ChecksNeed need =
                new ChecksNeed(many(here, place, "count"), spots.integer(here, place, "share", 1, NeedRules.MANY));
        place.noOtherKeys();
        return need;
    }

    /** What renews a level beside its needs: a mapping with the one key {@code checks}. */
    ChecksNeed renewBy(String here, YamlDocument place) {
        ChecksNeed need = checks(here, spots.map(here + "/checks", place, "checks"));
        place.noOtherKeys();
        return need;
    }

    private Need nOf(String here, YamlDocument place) {
        List<Need> needs = group(here, place, "of");
        int n = many(here, place, "n");
        place.noOtherKeys();
        return new NOf(n, needs);
    }

    private List<Need> group(String here, YamlDocument place, String key) {
        List<YamlDocument> places = spots.list(here, place, key);
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            needs.add(read(FrameworkPlaces.member(here, i), places.get(i)));
        }
        return needs;
    }

    private int many(String here, YamlDocument place, String key) {
        return spots.integer(here, place, key, 1, NeedRules.MANY);
    }

    private Integer months(String here, YamlDocument place) {
        return place.has("within-months")
                ? Integer.valueOf(spots.integer(here, place, "within-months", 1, FrameworkRules.LONGEST))
                : null;
    }
}
