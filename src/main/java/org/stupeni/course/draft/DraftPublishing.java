package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Courses;
import org.stupeni.course.Lesson;
import org.stupeni.course.LessonHtml;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.media.CoursePictures;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.PictureName;
import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;

/** Makes a course of a draft and publishes it as the next version, by the one way that everything is published. */
@ApplicationScoped
@Transactional
public class DraftPublishing {

    private static final ReasonRule REASON =
            new ReasonRule("draft_publish.no_reason", "draft_publish.long_reason", CourseDraft.LONGEST_REASON);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    OpenDrafts open;

    @Inject
    Courses courses;

    @Inject
    VersionNodes versions;

    @Inject
    Assemblies assemblies;

    @Inject
    CoursePictures pictures;

    @Inject
    Clock clock;

    @Inject
    Event<DraftHappened> happened;

    /** What the nodes come to, and what is wrong with them; nothing if there is no such draft. Writes nothing. */
    public Optional<Assembly> assemble(long draftId) {
        return Optional.ofNullable(entityManager.find(CourseDraft.class, draftId))
                .map(this::assemble);
    }

    /** What publishing a draft would come to; nothing if there is no such draft. Writes nothing. */
    public Optional<DraftOutcome> outcome(long draftId) {
        return Optional.ofNullable(entityManager.find(CourseDraft.class, draftId))
                .map(draft -> {
                    List<CourseNode> nodes = open.looked(draftId);
                    return new DraftOutcome(assemblies.of(draft.courseId(), nodes), changes(draft, nodes));
                });
    }

    /**
     * What is wrong with one node. Of the others only those are read that its rules look at, and what is wrong with these is not told.
     *
     * @return nothing but an empty list if there is no such node
     */
    public List<NodeProblem> problems(long draftId, long nodeId) {
        return open.node(draftId, nodeId)
                .map(node -> {
                    List<CourseNode> nodes = open.lookedAtBy(node);
                    String course =
                            entityManager.find(CourseDraft.class, draftId).courseId();
                    return nodes.stream()
                            .filter(value -> value.key().equals(open.key(node)))
                            .findFirst()
                            .map(value -> assemblies.problems(course, value, nodes))
                            .orElse(List.of());
                })
                .orElse(List.of());
    }

    /** A lesson as a learner would see it, safe HTML in both languages; nothing if there is no such lesson. */
    public Optional<LocalText> lessonHtml(long draftId, long nodeId) {
        return open.node(draftId, nodeId)
                .filter(node -> node.kind() == NodeKind.LESSON)
                .flatMap(node -> LessonDocument.read(node.document()).map(lesson -> html(draftId, node, lesson)));
    }

    private LocalText html(long draftId, DraftNode node, LessonDocument document) {
        String course = entityManager.find(CourseDraft.class, draftId).courseId();
        Lesson lesson = new Lesson(node.nodeId(), document.title(), document.minutes(), document.body());
        List<CourseModule.Picture> shown = new ArrayList<>(open.pictures(node.parentId()));
        pictures.known(PictureName.in(node.document()))
                .forEach((name, known) -> shown.add(CourseModule.Picture.of(name, known)));
        return new LocalText(
                LessonHtml.preview(course, lesson, shown, Language.RU),
                LessonHtml.preview(course, lesson, shown, Language.EN));
    }

    private Assembly assemble(CourseDraft draft) {
        return assemblies.of(draft.courseId(), open.looked(draft.id()));
    }

    /** What is another in the draft than in the version it is based on, and what was published since. */
    private DraftChanges changes(CourseDraft draft, List<CourseNode> now) {
        List<CourseNode> base = base(draft);
        Optional<PublishedCourse> newest = courses.latest(draft.courseId());
        List<CourseNode> since = newest.filter(version -> !Objects.equals(version.number(), draft.baseNumber()))
                .map(versions::of)
                .orElse(base);
        return new DraftChanges(
                NodeChange.between(base, now),
                newest.map(PublishedCourse::number).orElse(null),
                NodeMerge.of(base, since, now),
                OrderMerge.of(base, since, now));
    }

    private List<CourseNode> base(CourseDraft draft) {
        return courses.find(draft.courseId(), draft.baseNumber())
                .filter(found -> draft.baseNumber() != null)
                .map(versions::of)
                .orElse(List.of());
    }

    /** As {@link #publish(long, String, Consumer, Long)}, where nothing more is demanded of the course than that it can be read. */
    public PublishedCourse publish(long draftId, String reason, Long by) {
        return publish(draftId, reason, course -> {}, by);
    }

    /**
     * Publishes a draft and ends it.
     *
     * @param demand refuses a course that must not be published so; nothing can be saved into the draft any more when it is asked
     * @return the new version
     * @throws Refused without a reason, if it is open no more, has problems or changes nothing, or if another version was published since it was opened
     */
    public PublishedCourse publish(long draftId, String reason, Consumer<Course> demand, Long by) {
        String why = REASON.required(reason);
        CourseDraft draft = open.locked(draftId);
        Integer newest =
                courses.latest(draft.courseId()).map(PublishedCourse::number).orElse(null);
        if (!Objects.equals(newest, draft.baseNumber())) {
            throw movedOn();
        }
        Course course = assemble(draft).course().orElseThrow(() -> new Refused("draft_publish.problems"));
        if (courses.latest(draft.courseId())
                .filter(version -> version.course().equals(course))
                .isPresent()) {
            throw new Refused("draft_publish.same");
        }
        demand.accept(course);
        PublishedCourse version = next(course, by);
        if (version.number() != (newest == null ? 1 : newest + 1)) {
            throw movedOn();
        }
        Instant now = clock.instant();
        draft.isPublishedAs(version.number(), why, by, now);
        happened.fire(DraftHappened.published(by, draftId, now));
        return version;
    }

    private PublishedCourse next(Course course, Long by) {
        try {
            return courses.publish(course, by);
        } catch (PersistenceException quicker) {
            throw movedOn();
        }
    }

    private static Refused movedOn() {
        return new Refused("draft_publish.moved_on");
    }
}
