package org.stupeni.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;

/** Finds the version of a course that an address of the trainers' area names. */
@RequestScoped
public class AskedVersion {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    @Inject
    Courses courses;

    /**
     * The version, or the newest where the address names none; nothing if there is no such course or version.
     *
     * @param course as the address has it, or null
     * @param version as the address has it, or null
     */
    public Optional<PublishedCourse> find(String course, String version) {
        if (course == null || version != null && !NUMBER.matcher(version).matches()) {
            return Optional.empty();
        }
        return courses.find(course, version == null ? null : Integer.valueOf(version));
    }
}
