package org.stupeni.evidence.rules.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stupeni.framework.Need;
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
import org.stupeni.framework.draft.NeedTree;
import org.stupeni.platform.Refused;

/** Reads a criterion from its fields, once. */
final class NeedReading {

    /** The field that shows what is wrong at the end of a place. */
    static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("course", "source"),
            Map.entry("exam", "source"),
            Map.entry("count", "count"),
            Map.entry("different-observers", "observers"),
            Map.entry("different-days", "days"),
            Map.entry("minimum", "minimum"),
            Map.entry("within-months", "months"),
            Map.entry("competency", "competency"),
            Map.entry("level", "level"),
            Map.entry("n", "n"));

    private final NeedForm form;
    private final Map<String, Refused> problems = new LinkedHashMap<>();

    NeedReading(NeedForm form) {
        this.form = form;
    }

    /**
     * The criterion as it was typed; what cannot be read is in {@link #problems}.
     *
     * @param before the criterion in whose place it comes: its members and its second evidence stay
     */
    Need read(Need before) {
        return switch (form.getKind()) {
            case COURSE -> new CourseNeed(typed(form.getSource()));
            case EXAM -> new ExamNeed(course(), exam(), within(), before instanceof ExamNeed exam ? exam.zone() : null);
            case SHARE -> new IndicatorShareNeed(course(), exam(), number("minimum", form.getMinimum()), within());
            case OBSERVATIONS ->
                new ObservationsNeed(
                        number("count", form.getCount()),
                        number("observers", form.getObservers()),
                        number("days", form.getDays()),
                        Situation.HARD.name().equals(form.getSituation()) ? Situation.HARD : Situation.ANY,
                        number("minimum", form.getMinimum()),
                        within());
            case MENTORING -> new MentoringNeed(number("count", form.getCount()), within());
            case PROJECT -> new ProjectNeed(number("count", form.getCount()), within());
            case PANEL -> new PanelNeed(number("count", form.getCount()), within());
            case HELD -> new HeldNeed(typed(form.getCompetency()), number("level", form.getLevel()));
            case ALL_OF -> new AllOf(NeedTree.members(before));
            case ANY_OF -> new AnyOf(NeedTree.members(before));
            case N_OF -> new NOf(number("n", form.getN()), NeedTree.members(before));
        };
    }

    Map<String, Refused> problems() {
        return problems;
    }

    private String course() {
        String typed = typed(form.getSource());
        return typed.contains("/") ? typed.substring(0, typed.indexOf('/')) : "";
    }

    private String exam() {
        String typed = typed(form.getSource());
        return typed.contains("/") ? typed.substring(typed.indexOf('/') + 1) : "";
    }

    private Integer within() {
        return typed(form.getMonths()).isEmpty() ? null : Integer.valueOf(number("months", form.getMonths()));
    }

    private int number(String field, String value) {
        String typed = typed(value);
        if (typed.matches("[0-9]{1,6}")) {
            return Integer.parseInt(typed);
        }
        problems.put(field, new Refused("rules_edit.no_number"));
        return 1;
    }

    private static String typed(String value) {
        return value == null ? "" : value.strip();
    }
}
