package org.stupeni.quiz.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stupeni.course.BankFilter;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.draft.DraftQuestionRow;
import org.stupeni.course.draft.DraftQuestions;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.Drafts;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.LastUsed;
import org.stupeni.platform.LocalText;

/** Every question there is, published or in an open draft, read once and kept. */
@ApplicationScoped
public class KnownQuestions {

    /** Courses and drafts together. */
    private static final int COURSES = 200;

    private static final int NODES = 30_000;

    /** A statement names so many at most. */
    private static final int AT_ONCE = 500;

    @Inject
    Courses courses;

    @Inject
    Drafts drafts;

    @Inject
    DraftQuestions draftQuestions;

    @Inject
    Frameworks frameworks;

    private static final LocalText NO_TITLE = new LocalText("", "");

    private final LastUsed<Versions, List<PlacedQuestion>> published = new LastUsed<>(COURSES);
    private final LastUsed<Node, Optional<KnownQuestion>> nodes = new LastUsed<>(NODES);

    /** Which exams draw a question hangs on the framework too. */
    private record Versions(long course, int framework) {}

    private record Node(long id, int version) {}

    private record Place(String course, String question) {}

    /** All of them: course by course as published, what the drafts have otherwise behind. */
    public List<PlacedQuestion> all() {
        List<DraftRow> open = drafts.all();
        List<DraftQuestionRow> rows = open.isEmpty() ? List.of() : draftQuestions.open();
        Map<Place, DraftQuestionRow> inDrafts = new HashMap<>();
        rows.forEach(row -> inDrafts.put(new Place(row.courseId(), row.questionId()), row));
        List<PlacedQuestion> all = new ArrayList<>();
        Map<Place, PlacedQuestion> asPublished = new LinkedHashMap<>();
        for (PublishedCourse version : courses.latest()) {
            for (PlacedQuestion question : of(version)) {
                Place place = new Place(question.courseId(), question.question().id());
                asPublished.put(place, question);
                all.add(Optional.ofNullable(inDrafts.get(place))
                        .map(row -> at(question, row.draftId(), row.nodeId()))
                        .orElse(question));
            }
        }
        Map<String, DraftRow> byCourse = open.stream().collect(Collectors.toMap(DraftRow::courseId, row -> row));
        all.addAll(changed(rows, byCourse, asPublished));
        return all;
    }

    /**
     * All but one, which is just being written, and without what drafts have unchanged: one statement, and one more where somebody has written meanwhile.
     *
     * @param nodeId of the one in its draft
     */
    List<PlacedQuestion> beside(long nodeId) {
        List<PlacedQuestion> all = new ArrayList<>();
        Map<Place, PlacedQuestion> asPublished = new LinkedHashMap<>();
        Map<String, LocalText> titles = new HashMap<>();
        for (PublishedCourse version : courses.latest()) {
            titles.put(version.course().id(), version.course().title());
            of(version)
                    .forEach(question -> asPublished.put(
                            new Place(question.courseId(), question.question().id()), question));
        }
        all.addAll(asPublished.values());
        List<DraftQuestionRow> rows = draftQuestions.changed().stream()
                .filter(row -> row.nodeId() != nodeId)
                .toList();
        read(rows);
        rows.stream()
                .flatMap(row -> placed(row, titles.getOrDefault(row.courseId(), NO_TITLE), asPublished).stream())
                .forEach(all::add);
        return all;
    }

    /** The questions of one draft, those that it has not changed too. */
    public List<PlacedQuestion> of(DraftRow draft) {
        Map<Place, PlacedQuestion> asPublished = new HashMap<>();
        courses.latest(draft.courseId())
                .ifPresent(version -> of(version)
                        .forEach(question -> asPublished.put(
                                new Place(
                                        question.courseId(), question.question().id()),
                                question)));
        List<DraftQuestionRow> rows = draftQuestions.of(draft.id());
        read(rows);
        return rows.stream()
                .flatMap(row -> placed(row, titleOf(draft), asPublished).stream())
                .toList();
    }

    private List<PlacedQuestion> changed(
            List<DraftQuestionRow> rows, Map<String, DraftRow> drafts, Map<Place, PlacedQuestion> asPublished) {
        List<DraftQuestionRow> changed =
                rows.stream().filter(DraftQuestionRow::isChanged).toList();
        read(changed);
        return changed.stream()
                .filter(row -> drafts.containsKey(row.courseId()))
                .flatMap(row -> placed(row, titleOf(drafts.get(row.courseId())), asPublished).stream())
                .toList();
    }

    private static LocalText titleOf(DraftRow draft) {
        return new LocalText(draft.ru(), draft.en());
    }

    private Optional<PlacedQuestion> placed(
            DraftQuestionRow row, LocalText title, Map<Place, PlacedQuestion> asPublished) {
        PlacedQuestion before = asPublished.get(new Place(row.courseId(), row.questionId()));
        return nodes.get(new Node(row.nodeId(), row.version())) == null
                ? Optional.empty()
                : nodes.get(new Node(row.nodeId(), row.version()))
                        .map(known -> new PlacedQuestion(
                                row.courseId(),
                                title,
                                before == null ? null : before.moduleId(),
                                before == null ? null : before.module(),
                                !row.isInBank() ? Use.PRACTICE : before == null ? Use.DRAFT : before.use(),
                                row.draftId(),
                                row.nodeId(),
                                row.isChanged(),
                                known));
    }

    /** Reads what is not kept yet. */
    private void read(List<DraftQuestionRow> rows) {
        List<DraftQuestionRow> unread = rows.stream()
                .filter(row -> nodes.get(new Node(row.nodeId(), row.version())) == null)
                .toList();
        for (int first = 0; first < unread.size(); first += AT_ONCE) {
            List<DraftQuestionRow> part = unread.subList(first, Math.min(first + AT_ONCE, unread.size()));
            Map<Long, String> documents = draftQuestions.documents(
                    part.stream().map(DraftQuestionRow::nodeId).toList());
            part.forEach(row -> nodes.put(
                    new Node(row.nodeId(), row.version()),
                    DraftQuestions.read(documents.getOrDefault(row.nodeId(), ""))
                            .map(KnownQuestion::of)));
        }
    }

    private List<PlacedQuestion> of(PublishedCourse version) {
        Versions key = new Versions(version.versionId(), frameworks.current().number());
        List<PlacedQuestion> questions = published.get(key);
        if (questions == null) {
            Framework framework = frameworks.current().framework();
            questions = new BankFilter(null, null, null, null, null)
                    .of(version.course()).stream()
                            .map(entry -> placed(version.course(), entry, framework))
                            .toList();
            published.put(key, questions);
        }
        return questions;
    }

    private static PlacedQuestion placed(Course course, BankFilter.Entry entry, Framework framework) {
        return new PlacedQuestion(
                course.id(),
                course.title(),
                entry.module().id(),
                entry.module().title(),
                entry.purpose() == BankFilter.Purpose.PRACTICE
                        ? Use.PRACTICE
                        : isDrawn(course, entry, framework) ? Use.EXAM : Use.NOBODY,
                null,
                null,
                false,
                KnownQuestion.of(entry.question()));
    }

    private static boolean isDrawn(Course course, BankFilter.Entry entry, Framework framework) {
        return course.exams().stream()
                .anyMatch(exam -> exam.draw().stream()
                        .anyMatch(row -> course.fits(
                                entry.question(),
                                row,
                                exam.fixed(),
                                indicator -> framework.levelOf(indicator).orElse(0))));
    }

    private static PlacedQuestion at(PlacedQuestion question, long draftId, long nodeId) {
        return new PlacedQuestion(
                question.courseId(),
                question.course(),
                question.moduleId(),
                question.module(),
                question.use(),
                draftId,
                nodeId,
                false,
                question.known());
    }
}
