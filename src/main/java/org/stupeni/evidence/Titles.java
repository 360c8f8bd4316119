package org.stupeni.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Indicator;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Texts;

/**
 * How the things that rules and evidence name by id are called.
 *
 * @param framework for competencies, indicators and levels
 * @param courses titles of the published courses by id
 * @param exams the level of each published exam by {@link Sources#exam course and exam}
 */
public record Titles(Framework framework, Map<String, LocalText> courses, Map<String, Integer> exams) {

    public Titles {
        courses = Map.copyOf(courses);
        exams = Map.copyOf(exams);
    }

    /** A course that is not published yet is called as the competency of the same id, if there is one. */
    Optional<String> course(String id, Language language) {
        return Optional.ofNullable(courses.get(id))
                .or(() -> framework.competency(id).map(Competency::title))
                .map(title -> title.in(language.locale()));
    }

    Optional<Integer> examLevel(String course, String exam) {
        return Optional.ofNullable(exams.get(Sources.exam(course, exam)));
    }

    String competency(String id, Language language) {
        return framework
                .competency(id)
                .map(competency -> competency.title().in(language.locale()))
                .orElse(id);
    }

    String quoted(List<Indicator> indicators, Language language) {
        return indicators.stream()
                .map(indicator -> Texts.of(
                        language, "evidence_missing.quoted", indicator.text().in(language.locale())))
                .collect(Collectors.joining("; "));
    }

    String indicator(String id, Language language) {
        return framework
                .indicator(id)
                .map(indicator -> indicator.text().in(language.locale()))
                .orElse(id);
    }
}
