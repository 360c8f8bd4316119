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
import org.stupeni.platform.YamlDocument;

/** What the needs of one level have to fulfil. Pure. */
final class NeedRules {

    static final int MANY = 100;
    static final int LOWEST_SHOWN = 2;

    private final String competency;
    private final int level;
    private final Set<String> competencies;
    private final List<FrameworkProblem> problems = new ArrayList<>();

    private NeedRules(String competency, int level, Set<String> competencies) {
        this.competency = competency;
        this.level = level;
        this.competencies = competencies;
    }

    /**
     * Everything that speaks against these needs of a level.
     *
     * @param competencies the ids of those that can be asked for
     */
    static List<FrameworkProblem> check(
            String place, Need need, String competency, int level, Set<String> competencies) {
        NeedRules rules = new NeedRules(competency, level, competencies);
        rules.check(place, need);
        return rules.problems;
    }

    /** Everything that speaks against renewing a level so. */
    static List<FrameworkProblem> checkRenewal(String place, ChecksNeed need, int level) {
        NeedRules rules = new NeedRules(null, level, Set.of());
        if (level > LevelRule.HIGHEST_BY_CHECKS) {
            rules.tell(place, "checks_level", LevelRule.HIGHEST_BY_CHECKS);
        }
        rules.number(place + "/count", need.count(), 1, MANY);
        rules.number(place + "/share", need.share(), 1, MANY);
        return rules.problems;
    }

    static boolean isId(String text) {
        return YamlDocument.isId(text);
    }

    /** Whether nobody can fulfil this without a panel. */
    static boolean demandsPanel(Need need) {
        if (need instanceof AllOf all) {
            return all.of().stream().anyMatch(NeedRules::demandsPanel);
        } else if (need instanceof AnyOf any) {
            return !any.of().isEmpty() && any.of().stream().allMatch(NeedRules::demandsPanel);
        } else if (need instanceof NOf some) {
            return some.of().stream().filter(one -> !demandsPanel(one)).count() < some.n();
        }
        return need instanceof PanelNeed;
    }

    private void check(String place, Need need) {
        if (need instanceof CourseNeed course) {
            id(place + "/course", course.course());
        } else if (need instanceof ExamNeed exam) {
            id(place + "/course", exam.course());
            id(place + "/exam", exam.exam());
            months(place, exam.withinMonths());
            if (exam.zone() != null) {
                second(FrameworkPlaces.zone(place), exam.zone());
            }
        } else if (need instanceof IndicatorShareNeed share) {
            id(place + "/course", share.course());
            id(place + "/exam", share.exam());
            number(place + "/minimum", share.minimum(), 1, MANY);
            months(place, share.withinMonths());
        } else if (need instanceof ObservationsNeed observations) {
            observations(place, observations);
        } else if (need instanceof MentoringNeed mentoring) {
            counted(place, mentoring.count(), mentoring.withinMonths());
        } else if (need instanceof ProjectNeed project) {
            counted(place, project.count(), project.withinMonths());
        } else if (need instanceof PanelNeed panel) {
            counted(place, panel.count(), panel.withinMonths());
        } else if (need instanceof HeldNeed held) {
            held(place, held);
        } else if (need instanceof ChecksNeed) {
            tell(place, "checks_first");
        } else if (need instanceof AllOf all) {
            group(place, "all-of", all.of());
        } else if (need instanceof AnyOf any) {
            group(place, "any-of", any.of());
        } else if (need instanceof NOf some) {
            group(place, "of", some.of());
            number(place + "/n", some.n(), 1, MANY);
            if (!some.of().isEmpty() && some.n() > some.of().size()) {
                tell(place + "/n", "n_of");
            }
        }
    }

    private void observations(String place, ObservationsNeed need) {
        counted(place, need.count(), need.withinMonths());
        number(place + "/different-observers", need.differentObservers(), 1, MANY);
        number(place + "/different-days", need.differentDays(), 1, MANY);
        number(place + "/minimum", need.minimum(), LOWEST_SHOWN, Framework.HIGHEST);
        if (need.differentObservers() > need.count()) {
            tell(place + "/different-observers", "observers");
        }
        if (need.differentDays() > need.count()) {
            tell(place + "/different-days", "days");
        }
    }

    private void held(String place, HeldNeed need) {
        number(place + "/level", need.level(), LOWEST_SHOWN, Framework.HIGHEST);
        if (!competencies.contains(need.competency())) {
            tell(place + "/competency", "unknown_competency", need.competency());
        } else if (need.competency().equals(competency) && need.level() >= level) {
            tell(place + "/level", "not_below", level);
        }
    }

    /** What decides beside an exam is something else than an exam: seen by people, at work or before a panel. */
    private void second(String place, Need zone) {
        boolean seen = zone.all()
                .allMatch(need -> need instanceof ObservationsNeed
                        || need instanceof MentoringNeed
                        || need instanceof ProjectNeed
                        || need instanceof PanelNeed
                        || need instanceof AllOf all && !all.of().isEmpty()
                        || need instanceof AnyOf any && !any.of().isEmpty());
        if (seen) {
            check(place, zone);
        } else {
            tell(place, "second");
        }
    }

    private void group(String place, String word, List<Need> of) {
        if (of.isEmpty()) {
            tell(place, "empty_group", word);
        }
        for (int i = 0; i < of.size(); i++) {
            check(FrameworkPlaces.member(place, i), of.get(i));
        }
    }

    private void counted(String place, int count, Integer months) {
        number(place + "/count", count, 1, MANY);
        months(place, months);
    }

    private void months(String place, Integer months) {
        if (months != null) {
            number(place + "/within-months", months, 1, FrameworkRules.LONGEST);
        }
    }

    private void number(String place, int number, int lowest, int highest) {
        if (number < lowest || number > highest) {
            tell(place, "number", lowest, highest);
        }
    }

    private void id(String place, String id) {
        if (!isId(id)) {
            tell(place, "no_id", id);
        }
    }

    private void tell(String place, String what, Object... arguments) {
        problems.add(new FrameworkProblem(place, "rules_problem." + what, arguments));
    }
}
