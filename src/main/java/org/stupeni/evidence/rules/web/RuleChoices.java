package org.stupeni.evidence.rules.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.evidence.CourseSources;
import org.stupeni.evidence.RuleWords;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkPlaces;
import org.stupeni.framework.Level;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need;
import org.stupeni.framework.draft.NeedTree;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** What a rule can be made of: the courses and exams that are published, the kinds of criteria; and how it reads. */
@RequestScoped
public class RuleChoices {

    @Inject
    Courses courses;

    @Inject
    CourseSources sources;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    /**
     * One criterion of the tree.
     *
     * @param words as people will read it
     * @param second whether it decides beside an exam
     * @param problem what is wrong with it, or null
     */
    public record Line(String way, int depth, String words, boolean second, boolean group, String problem) {}

    List<Line> lines(Framework framework, String competency, Level level) {
        RuleWords words = new RuleWords(viewer.getLanguage(), sources.titles(framework));
        String needs = FrameworkPlaces.needs(framework, competency, level.level());
        Map<String, Refused> problems =
                OpenDraft.problems(framework, one -> one.equals(needs) || one.startsWith(needs + "/"));
        return NeedTree.nodes(level.rule().needs()).stream()
                .map(node -> {
                    String place = FrameworkPlaces.need(framework, competency, level.level(), node.way());
                    String problem = problems.entrySet().stream()
                            .filter(one -> isOwn(place, one.getKey()))
                            .findFirst()
                            .map(one -> texts.of(one.getValue()))
                            .orElse(null);
                    boolean second = node.way().endsWith("z");
                    return new Line(
                            node.way(),
                            node.depth(),
                            alone(node.need())
                                    ? words.of(node.need(), competency)
                                    : words.of(bare(node.need()), competency),
                            second,
                            node.isGroup(),
                            problem);
                })
                .toList();
    }

    /** Whether a problem is of the criterion itself, and not of one below it. */
    private static boolean isOwn(String place, String problem) {
        if (problem.equals(place)) {
            return true;
        }
        if (!problem.startsWith(place + "/")) {
            return false;
        }
        String rest = problem.substring(place.length() + 1);
        return !rest.startsWith("of/") && !rest.startsWith("zone");
    }

    private static boolean alone(Need need) {
        return !(need instanceof Need.ExamNeed exam) || exam.zone() == null;
    }

    /** An exam without its second evidence, which has a line of its own. */
    private static Need bare(Need need) {
        Need.ExamNeed exam = (Need.ExamNeed) need;
        return new Need.ExamNeed(exam.course(), exam.exam(), exam.withinMonths());
    }

    String decided(Framework framework, String competency, LevelRule rule) {
        RuleWords words = new RuleWords(viewer.getLanguage(), sources.titles(framework));
        return words.decision(rule) + " " + words.validity(rule)
                + words.renewal(rule, competency).map(again -> " " + again).orElse("");
    }

    /** The rule line by line, indented: two rules can be laid beside each other. */
    String text(Framework framework, String competency, LevelRule rule) {
        RuleWords words = new RuleWords(viewer.getLanguage(), sources.titles(framework));
        StringBuilder text = new StringBuilder();
        for (NeedTree.Node node : NeedTree.nodes(rule.needs())) {
            if (!node.isSecond()) {
                text.append("    ".repeat(node.depth()))
                        .append(words.of(node.need(), competency))
                        .append('\n');
            }
        }
        return text.append(words.decision(rule))
                .append('\n')
                .append(words.validity(rule))
                .append('\n')
                .append(texts.count("rules_rule.renewed", rule.renewal()))
                .append('\n')
                .append(words.renewal(rule, competency)
                        .map(again -> again + "\n")
                        .orElse(""))
                .toString();
    }

    static LevelRule.Decision decision(String word) {
        for (LevelRule.Decision each : LevelRule.Decision.values()) {
            if (each.name().equals(word)) {
                return each;
            }
        }
        return LevelRule.Decision.TWO;
    }

    public Map<String, String> getDecisions() {
        Map<String, String> items = new LinkedHashMap<>();
        for (LevelRule.Decision each : LevelRule.Decision.values()) {
            items.put(texts.of("rules_decision." + each.name()), each.name());
        }
        return items;
    }

    public Map<String, String> getSituations() {
        Map<String, String> items = new LinkedHashMap<>();
        for (Need.Situation each : Need.Situation.values()) {
            items.put(texts.of("rules_situation." + each.name()), each.name());
        }
        return items;
    }

    Map<String, String> kinds(boolean second) {
        Map<String, String> items = new LinkedHashMap<>();
        items.put(texts.of("rules_edit.choose"), "");
        for (NeedKind each : second ? NeedKind.SECOND : List.of(NeedKind.values())) {
            items.put(texts.of("rules_kind." + each.name()), each.name());
        }
        return items;
    }

    Map<String, String> groupings(boolean second) {
        Map<String, String> items = new LinkedHashMap<>();
        for (NeedKind each : NeedKind.values()) {
            if (each.isGroup() && (!second || each != NeedKind.N_OF)) {
                items.put(texts.of("rules_kind." + each.name()), each.name());
            }
        }
        return items;
    }

    /** A criterion of the kind that was chosen; null where none was, or none that fits the place. */
    Need fresh(String kind, String competency, int level, Need place) {
        boolean second = place instanceof Need.ExamNeed;
        for (NeedKind each : second ? NeedKind.SECOND : List.of(NeedKind.values())) {
            if (each.name().equals(kind)) {
                return FreshNeed.of(
                        each,
                        List.copyOf(exams("").values()),
                        List.copyOf(courses("").values()),
                        competency,
                        level);
            }
        }
        return null;
    }

    /** The published courses by title; what the rule names already stays a choice, published or not. */
    Map<String, String> courses(String named) {
        Map<String, String> items = new LinkedHashMap<>();
        courses.latest()
                .forEach(version -> items.put(
                        texts.in(version.course().title()), version.course().id()));
        return withNamed(items, named);
    }

    Map<String, String> exams(String named) {
        Map<String, String> items = new LinkedHashMap<>();
        courses.latest().forEach(version -> {
            Course course = version.course();
            for (Exam exam : course.exams()) {
                items.put(texts.in(course.title()) + ": " + texts.in(exam.title()), course.id() + "/" + exam.id());
            }
        });
        return withNamed(items, named);
    }

    private Map<String, String> withNamed(Map<String, String> items, String named) {
        if (named != null && !named.isEmpty() && !items.containsValue(named)) {
            items.put(texts.of("rules_edit.unpublished", named), named);
        }
        return items;
    }

    Map<String, String> competencies(Framework framework) {
        Map<String, String> items = new LinkedHashMap<>();
        new ArrayList<>(framework.competencies()).forEach(one -> items.put(texts.in(one.title()), one.id()));
        return items;
    }
}
