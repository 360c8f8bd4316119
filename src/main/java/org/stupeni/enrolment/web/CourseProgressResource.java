package org.stupeni.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.NoSuchElementException;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.identity.CurrentPerson;

/** What the page of a lesson reports by itself: that the lesson was opened, and that its end was seen. Both may be repeated. */
@Path("learn/courses/{course}/lessons/{lesson}")
@RequestScoped
public class CourseProgressResource {

    @Inject
    Enrolments enrolments;

    @Inject
    CurrentPerson me;

    @PathParam("course")
    String course;

    @PathParam("lesson")
    String lesson;

    @POST
    @Path("opened")
    public void opened() {
        try {
            enrolments.lessonOpened(me.getId(), course, lesson);
        } catch (NoSuchElementException e) {
            throw new NotFoundException(e);
        }
    }

    @POST
    @Path("read")
    public void read() {
        try {
            enrolments.lessonRead(me.getId(), course, lesson);
        } catch (NoSuchElementException e) {
            throw new NotFoundException(e);
        }
    }
}
