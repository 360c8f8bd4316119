package org.stupeni.survey.pulse.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Courses;
import org.stupeni.platform.LocalText;
import org.stupeni.survey.Survey;
import org.stupeni.survey.pulse.PulseEditionRow;
import org.stupeni.survey.pulse.PulseResults;
import org.stupeni.survey.pulse.Pulses;

/** The course that an address asks for, with its modules and their editions. */
@RequestScoped
public class AskedPulse {

    @Inject
    Courses courses;

    @Inject
    Pulses pulses;

    @Inject
    PulseResults results;

    private Course course;
    private Survey survey;
    private final Map<String, List<PulseEditionRow>> editions = new LinkedHashMap<>();
    private final Map<String, LocalText> titles = new HashMap<>();

    /** @return whether there is such a course */
    public boolean read(String courseId) {
        course = courseId == null
                ? null
                : courses.latest(courseId).map(newest -> newest.course()).orElse(null);
        if (course == null) {
            return false;
        }
        survey = pulses.survey().orElse(null);
        course.modules().forEach(module -> editions.put(module.id(), List.of()));
        if (survey != null) {
            results.editions(survey, course).stream()
                    .collect(Collectors.groupingBy(
                            PulseEditionRow::moduleId, LinkedHashMap::new, Collectors.toUnmodifiableList()))
                    .forEach(editions::put);
        }
        return true;
    }

    /** The newest version of the course. */
    public Course course() {
        return course;
    }

    /** What is asked after its modules; nothing where there is no such survey. */
    public Optional<Survey> survey() {
        return Optional.ofNullable(survey);
    }

    /** By the id of the module, in the order of the course, those it has no more at last; of each what it says now comes first. */
    public Map<String, List<PulseEditionRow>> editions() {
        return editions;
    }

    /** What a module is called, or was called when the course had it. */
    public LocalText title(String moduleId) {
        return titles.computeIfAbsent(
                moduleId,
                id -> course.module(id).or(() -> earlier(id)).orElseThrow().title());
    }

    private Optional<CourseModule> earlier(String moduleId) {
        return editions.get(moduleId).stream()
                .findFirst()
                .flatMap(edition -> courses.find(course.id(), edition.since()))
                .flatMap(version -> version.course().module(moduleId));
    }
}
