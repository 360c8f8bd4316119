package org.stupeni.framework;

import java.util.List;

/**
 * How the parts of a framework are addressed: {@code competencies/0/levels/4/rule/needs/of/1/count}. The words are those of its file.
 *
 * <p>A place is made for a problem: one check serves the file, where it becomes a line, and the pages, where it becomes a field.
 */
public final class FrameworkPlaces {

    static final String COMPETENCIES = "competencies";
    static final String RETIRED = "retired";

    private FrameworkPlaces() {}

    /** The place of a name of the scale. */
    public static String scale(int level) {
        return "scale/" + level;
    }

    /** The place of a competency that stands or is retired; empty where there is none of this id. */
    public static String competency(Framework framework, String id) {
        String standing = indexed(COMPETENCIES, framework.competencies(), id);
        return standing.isEmpty() ? indexed(RETIRED, framework.retired(), id) : standing;
    }

    private static String indexed(String list, List<Competency> competencies, String id) {
        for (int i = 0; i < competencies.size(); i++) {
            if (competencies.get(i).id().equals(id)) {
                return list + "/" + i;
            }
        }
        return "";
    }

    public static String level(Framework framework, String competencyId, int level) {
        return level(competency(framework, competencyId), level);
    }

    static String level(String competency, int level) {
        return competency + "/levels/" + level;
    }

    /** The place of the needs of a level. */
    public static String needs(Framework framework, String competencyId, int level) {
        return level(framework, competencyId, level) + "/rule/needs";
    }

    /**
     * The place of one need of a level.
     *
     * @param way from the top, as {@code draft.NeedTree} has it: {@code 1.0}, or {@code 2.z} for what decides beside an exam
     */
    public static String need(Framework framework, String competencyId, int level, String way) {
        String place = needs(framework, competencyId, level);
        for (String step : way.isEmpty() ? new String[0] : way.split("\\.")) {
            place = step.equals("z") ? zone(place) : place + "/of/" + step;
        }
        return place;
    }

    static String member(String group, int index) {
        return group + "/of/" + index;
    }

    static String zone(String exam) {
        return exam + "/zone";
    }
}
