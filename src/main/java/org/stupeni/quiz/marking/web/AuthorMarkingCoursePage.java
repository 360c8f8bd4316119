package org.stupeni.quiz.marking.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.course.Courses;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.marking.MarkingQueue;

/** The course whose open answers the reader asked for. */
@Named
@RequestScoped
public class AuthorMarkingCoursePage {

    private static final String ID = "[a-z0-9-]{1,60}";

    @Inject
    MarkingQueue queue;

    @Inject
    Courses courses;

    @Inject
    ViewTexts texts;

    private String course;
    private Map<String, String> offered;

    /**
     * The course as it is offered.
     *
     * @param id of the course
     */
    public record Offered(String id, String title) {}

    @PostConstruct
    void read() {
        course = course(Faces.getRequestParameter("course"));
    }

    /** The id that an address has, or null where it has none. */
    static String course(String asked) {
        return asked != null && asked.matches(ID) ? asked : null;
    }

    /** The courses with open answers, and the one that was asked for, by their titles. */
    public List<Offered> getOffered() {
        if (offered == null) {
            offered = new LinkedHashMap<>();
            Stream.concat(queue.courses().stream(), Stream.ofNullable(course))
                    .distinct()
                    .flatMap(id -> courses.latest(id).stream())
                    .forEach(version -> offered.put(
                            version.course().id(), texts.in(version.course().title())));
        }
        return offered.entrySet().stream()
                .map(one -> new Offered(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Offered::title))
                .toList();
    }

    /** Whether there is something to choose from. */
    public boolean isUseful() {
        return course != null || getOffered().size() > 1;
    }

    public String getCourse() {
        return course;
    }

    /** What an address needs to ask for the same, empty or beginning with this character. */
    public String query(String begin) {
        return course == null ? "" : begin + "course=" + course;
    }
}
