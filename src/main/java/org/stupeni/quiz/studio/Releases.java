package org.stupeni.quiz.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.checklist.ChecklistUse;
import org.stupeni.course.draft.DraftPublishing;
import org.stupeni.course.keys.KeyReviews;
import org.stupeni.enrolment.VersionMoves;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;
import org.stupeni.quiz.repair.QuestionChange;
import org.stupeni.quiz.repair.QuestionChanges;

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
    QuestionChanges changes;

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
                Asked.of(framework, course),
                levelOf);
    }

    /**
     * Publishes a draft.
     *
     * @throws Refused if errors are found or warnings that were not seen, if it is not said what the change of a question is, and as {@link DraftPublishing#publish}
     */
    public PublishedCourse release(long draftId, Release release, Long by) {
        List<QuestionChange> changed = new ArrayList<>();
        PublishedCourse version = publishing.publish(
                draftId,
                release.reason(),
                course -> {
                    demandPassed(course, release.seen());
                    changed.addAll(changed(course));
                    QuestionChanges.demandSaid(changed, release.changes());
                },
                by);
        changes.keep(changed, release.changes(), version, release.reason(), by);
        moves.decide(version, release.learners(), by);
        return version;
    }

    /** The questions of exams that would be asked in another version than now; none for a course that was never published. */
    public List<QuestionChange> changed(Course course) {
        return courses.latest(course.id())
                .map(version -> QuestionChange.between(version.course(), course))
                .orElse(List.of());
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
