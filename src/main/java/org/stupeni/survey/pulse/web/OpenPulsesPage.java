package org.stupeni.survey.pulse.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.survey.pulse.PulseOffer;
import org.stupeni.survey.pulse.Pulses;

/** The modules of a course that the reader is asked about, for the course's page and the end of a practice. */
@Named
@RequestScoped
public class OpenPulsesPage {

    @Inject
    Pulses pulses;

    @Inject
    Enrolments enrolments;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private final Map<String, List<Line>> byCourse = new HashMap<>();

    /**
     * One module.
     *
     * @param waiting whether it has not been put off
     */
    public record Line(String course, String module, String title, String address, boolean waiting) {}

    /** All of them, the module done last first. */
    public List<Line> of(String courseId) {
        return byCourse.computeIfAbsent(courseId, this::read);
    }

    /** The one to ask about: the module done last that was not put off, or null. */
    public Line newest(String courseId) {
        return of(courseId).stream().filter(Line::waiting).findFirst().orElse(null);
    }

    private List<Line> read(String courseId) {
        List<PulseOffer> open = pulses.open(me.getId(), courseId);
        if (open.isEmpty()) {
            return List.of();
        }
        Course course = enrolments.version(me.getId(), courseId).orElseThrow().course();
        return open.stream().map(offer -> line(course, offer)).toList();
    }

    private Line line(Course course, PulseOffer offer) {
        CourseModule module = course.module(offer.moduleId()).orElseThrow();
        return new Line(
                course.id(),
                module.id(),
                texts.in(module.title()),
                "/learn/pulse?course=" + course.id() + "&module=" + module.id(),
                offer.isWaiting());
    }
}
