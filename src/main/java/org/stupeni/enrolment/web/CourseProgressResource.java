package org.stupeni.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.NoSuchElementException;
import org.stupeni.enrolment.CourseProgress;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.enrolment.VersionMoves;
import org.stupeni.identity.CurrentPerson;

/**
 * What learning changes. The page of a lesson reports by itself that it was opened and that its end was seen; its button, and the one that starts a
 * course, are plain forms that go on to the next page. Everything may be repeated.
 */
@Path("learn/courses/{course}")
@RequestScoped
public class CourseProgressResource {

    @Inject
    Enrolments enrolments;

    @Inject
    VersionMoves moves;

    @Inject
    CurrentPerson me;

    @PathParam("course")
    String course;

    /** Starts the course and goes on to the lesson that is next. */
    @POST
    @Path("start")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start() {
        existing(() -> enrolments.enrol(me.getId(), course));
        CourseProgress progress = enrolments.find(me.getId(), course).orElseThrow(NotFoundException::new);
        return to(progress.next()
                .map(lesson -> CoursePlaces.lesson(course, lesson.id()))
                .orElseGet(() -> CoursePlaces.course(course)));
    }

    @POST
    @Path("lessons/{lesson}/opened")
    public void opened(@PathParam("lesson") String lesson) {
        existing(() -> enrolments.lessonOpened(me.getId(), course, lesson));
    }

    @POST
    @Path("lessons/{lesson}/read")
    public void read(@PathParam("lesson") String lesson) {
        existing(() -> enrolments.lessonRead(me.getId(), course, lesson));
    }

    /** The button at the end of a lesson: it is read, and the next step is shown. */
    @POST
    @Path("lessons/{lesson}/on")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response on(@PathParam("lesson") String lesson) {
        read(lesson);
        CourseProgress progress = enrolments.find(me.getId(), course).orElseThrow(NotFoundException::new);
        return to(
                progress.course().lesson(lesson).isEmpty()
                        ? CoursePlaces.course(course)
                        : CoursePlaces.of(progress.course())
                                .after(lesson, progress)
                                .address());
    }

    /** What changed in the course is seen: it is not shown again. */
    @POST
    @Path("changes-seen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response seen() {
        moves.seen(me.getId(), course);
        return to(CoursePlaces.course(course));
    }

    private static void existing(Runnable deed) {
        try {
            deed.run();
        } catch (NoSuchElementException e) {
            throw new NotFoundException(e);
        }
    }

    private static Response to(String place) {
        return Response.seeOther(URI.create("/learn/" + place)).build();
    }
}
