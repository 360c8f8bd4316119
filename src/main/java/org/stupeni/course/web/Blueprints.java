package org.stupeni.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Indicator;
import org.stupeni.platform.web.ViewTexts;

/** Writes blueprints in the reader's language. */
@RequestScoped
public class Blueprints {

    @Inject
    ViewTexts texts;

    /** The rows of an exam's blueprint with what the bank has for each, by this framework. */
    public List<BlueprintRow> of(Course course, Exam exam, Framework framework) {
        return exam.draw().stream()
                .map(row -> new BlueprintRow(
                        words(course, framework, row),
                        row.count(),
                        course.pool(
                                        row,
                                        exam.fixed(),
                                        indicator ->
                                                framework.levelOf(indicator).orElse(0))
                                .size()))
                .toList();
    }

    private String words(Course course, Framework framework, Exam.Draw row) {
        if (!row.fix().isEmpty()) {
            return texts.of("course_blueprint.fix", String.join(", ", row.fix()));
        }
        List<String> parts = new ArrayList<>();
        if (row.module() != null) {
            course.module(row.module())
                    .ifPresent(module -> parts.add(texts.of("course_blueprint.module", module.title())));
        }
        if (row.indicator() != null) {
            parts.add(indicator(framework, row.indicator()));
        }
        if (row.level() != null) {
            parts.add(texts.of("course_blueprint.level", row.level()));
        }
        if (!row.difficulties().isEmpty()) {
            parts.add(row.difficulties().stream()
                    .map(difficulty -> texts.of("course_bank.difficulty_" + difficulty))
                    .collect(Collectors.joining(", ")));
        }
        return parts.isEmpty() ? texts.of("course_blueprint.any") : String.join("; ", parts);
    }

    private String indicator(Framework framework, String id) {
        return framework.indicator(id).map(Indicator::text).map(texts::in).orElse(id);
    }
}
