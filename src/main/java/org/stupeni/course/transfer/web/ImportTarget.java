package org.stupeni.course.transfer.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.Drafts;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Where questions are to be taken, as the address says it, and where they could be. */
@RequestScoped
public class ImportTarget {

    private static final String COURSE = "course:";
    private static final String DRAFT = "draft:";

    @Inject
    Drafts drafts;

    @Inject
    DraftNodes nodes;

    @Inject
    Courses courses;

    @Inject
    Viewer viewer;

    @Inject
    ViewTexts texts;

    private DraftRow draft;
    private Course course;

    /** Something to choose. */
    public record Place(String value, String label) {}

    /** A draft that is open no more is none; that of a course is the draft that is open, and is opened with what is taken into it. */
    @PostConstruct
    void read() {
        String courseId = Faces.getRequestParameter("course");
        draft = AddressId.of(Faces.getRequestParameter("draft"))
                .flatMap(drafts::find)
                .filter(DraftRow::isOpen)
                .or(() -> Optional.ofNullable(courseId).flatMap(drafts::of))
                .orElse(null);
        course = draft != null || courseId == null
                ? null
                : courses.latest(courseId).map(PublishedCourse::course).orElse(null);
    }

    /** The draft that is meant, or null. */
    public DraftRow getDraft() {
        return draft;
    }

    /** The course that is meant, where it has no draft; or null. */
    public Course getCourse() {
        return course;
    }

    public boolean isKnown() {
        return draft != null || course != null;
    }

    /** As an address says it. */
    String address() {
        if (draft != null) {
            return "&draft=" + draft.id();
        }
        return course == null ? "" : "&course=" + course.id();
    }

    public String getTitle() {
        return draft != null
                ? texts.of("transfer_take.draft_of", title(draft))
                : texts.of("transfer_take.new_draft_of", texts.in(course.title()));
    }

    private String title(DraftRow row) {
        String own = texts.in(new LocalText(row.ru(), row.en()));
        return own.isBlank() ? row.ru() + row.en() : own;
    }

    /** The modules whose practice quizzes questions can join: by the nodes of a draft, by their names in a course. */
    public List<Place> getModules() {
        if (draft == null) {
            return course.modules().stream()
                    .map(module -> new Place(module.id(), texts.in(module.title())))
                    .toList();
        }
        return nodes.tree(draft.id()).stream()
                .filter(node -> node.kind() == NodeKind.MODULE)
                .map(node -> new Place(String.valueOf(node.id()), node.label(viewer.getLocale())))
                .toList();
    }

    /** Every open draft, then the courses without one. */
    public List<Place> getOffered() {
        List<DraftRow> open = drafts.all();
        Set<String> drafted = open.stream().map(DraftRow::courseId).collect(Collectors.toSet());
        return Stream.concat(
                        open.stream()
                                .map(row ->
                                        new Place(DRAFT + row.id(), texts.of("transfer_take.draft_of", title(row)))),
                        courses.latest().stream()
                                .map(published -> published.course())
                                .filter(course -> !drafted.contains(course.id()))
                                .map(course -> new Place(
                                        COURSE + course.id(),
                                        texts.of("transfer_take.new_draft_of", texts.in(course.title())))))
                .toList();
    }

    /** What was chosen among the places, as an address says it; nothing where there is no such draft or course. */
    Optional<String> chosen(String place) {
        if (place != null && place.startsWith(COURSE)) {
            return courses.latest(place.substring(COURSE.length()))
                    .map(found -> "&course=" + found.course().id());
        }
        return Optional.ofNullable(place)
                .filter(value -> value.startsWith(DRAFT))
                .flatMap(value -> AddressId.of(value.substring(DRAFT.length())))
                .flatMap(drafts::find)
                .filter(DraftRow::isOpen)
                .map(row -> "&draft=" + row.id());
    }
}
