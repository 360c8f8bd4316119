package org.stupeni.quiz.studio.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same thing to mend or to look at in one or several places. */
public record ProblemGroup(String sentence, List<ProblemLine> lines) {

    public ProblemGroup {
        lines = List.copyOf(lines);
    }

    /** In the order in which each is named first. */
    static List<ProblemGroup> of(List<ProblemLine> lines) {
        Map<String, List<ProblemLine>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(line.sentence(), any -> new ArrayList<>())
                .add(line));
        return groups.entrySet().stream()
                .map(group -> new ProblemGroup(group.getKey(), group.getValue()))
                .toList();
    }

    public boolean isOne() {
        return lines.size() == 1;
    }

    public ProblemLine first() {
        return lines.get(0);
    }
}
