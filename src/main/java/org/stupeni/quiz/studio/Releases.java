package org.stupeni.quiz.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.checklist.ChecklistUse;
import org.stupeni.course.draft.DraftPublishing;
import org.stupeni.course.keys.KeyReviews;
import org.stupeni.enrolment.MovePolicy;
import org.stupeni.enrolment.VersionMoves;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** The studio's way to publish a draft: looked over first, and only if nothing found forbids it and whoever publishes has seen the rest. */
@ApplicationScoped
@Transactional
public class Releases {

    @Inject
    DraftPublishing publishing;

    @Inject
    KeyReviews reviews;

    @Inject
    VersionMoves moves;

    @Inject
    Courses courses;

    @Inject
    ChecklistUse checklists;

    @Inject
    Frameworks frameworks;

    @Inject
    Settings settings;

    /** What is found in a course that would become the next version. */
    public Preflight look(Course course) {
        Framework framework = frameworks.current().framework();
        ToIntFunction<String> levelOf =
                indicator -> framework.levelOf(indicator).orElse(0);
        Course published =
                courses.latest(course.id()).map(PublishedCourse::course).orElse(null);
        Keys keys = Keys.of(reviews.states(course.id()), published, settings.keysLevel(), levelOf);
        Observing observing = new Observing(
                published,
                courses.checklistElsewhere(course.competency(), course.id()),
                checklists,
                framework::titleOf);
        Framework newest = frameworks.newest().map(FrameworkVersion::framework).orElse(framework);
        return Preflight.of(
                course,
                keys,
                observing,
                exam -> framework.counts(course.id(), exam.id()) || newest.counts(course.id(), exam.id()),
                levelOf);
    }

    /**
     * Publishes a draft.
     *
     * @param seen the seal of the warnings that whoever publishes has seen; anything where there are none
     * @param learners when those who are in the course get the new version
     * @throws Refused if errors are found or warnings that were not seen, and as {@link DraftPublishing#publish}
     */
    public PublishedCourse release(long draftId, String reason, String seen, MovePolicy learners, Long by) {
        PublishedCourse version = publishing.publish(draftId, reason, course -> demandPassed(course, seen), by);
        moves.decide(version, learners, by);
        return version;
    }

    private void demandPassed(Course course, String seen) {
        Preflight found = look(course);
        if (found.hasErrors()) {
            throw new Refused("preflight_publish.errors");
        }
        if (!found.seal().isEmpty() && !Optional.ofNullable(seen).orElse("").equals(found.seal())) {
            throw new Refused("preflight_publish.unseen");
        }
    }
}
