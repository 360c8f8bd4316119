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
import org.stupeni.course.Courses;
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

    /** Something to choose. */
    public record Place(String value, String label) {}

    /** A draft that is open no more is none. */
    @PostConstruct
    void read() {
        draft = AddressId.of(Faces.getRequestParameter("draft"))
                .flatMap(drafts::find)
                .filter(DraftRow::isOpen)
                .orElse(null);
    }

    /** The draft that is meant, or null. */
    public DraftRow getDraft() {
        return draft;
    }

    public String getTitle() {
        return title(draft);
    }

    private String title(DraftRow row) {
        String own = texts.in(new LocalText(row.ru(), row.en()));
        return own.isBlank() ? row.ru() + row.en() : own;
    }

    /** The modules whose practice quizzes questions can join. */
    public List<Place> getModules() {
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

    /** The draft of what was chosen: of a course without one it is opened. */
    Optional<Long> open(String chosen, Long by) {
        if (chosen != null && chosen.startsWith(COURSE)) {
            return drafts.open(chosen.substring(COURSE.length()), by);
        }
        return Optional.ofNullable(chosen)
                .filter(value -> value.startsWith(DRAFT))
                .flatMap(value -> AddressId.of(value.substring(DRAFT.length())))
                .flatMap(drafts::find)
                .filter(DraftRow::isOpen)
                .map(DraftRow::id);
    }
}
