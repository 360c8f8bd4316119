package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.draft.ComparedNode;
import org.stupeni.course.draft.ComparedVersions;
import org.stupeni.course.draft.NodeChange;
import org.stupeni.course.web.AskedVersion;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.Language;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.quiz.repair.LineDiff;
import org.stupeni.quiz.studio.VersionStories;
import org.stupeni.quiz.studio.VersionStory;

/** The versions of a course, who published them and why, and what is another in any two of them. */
@Named
@RequestScoped
public class AuthorComparePage {

    @Inject
    AskedVersion asked;

    @Inject
    ComparedVersions compared;

    @Inject
    VersionStories stories;

    @Inject
    People people;

    @Inject
    Frameworks frameworks;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private List<VersionStory> versions;
    private PublishedCourse before;
    private PublishedCourse after;
    private List<ChangedNode> changes;

    @PostConstruct
    void read() {
        String course = Faces.getRequestParameter("course");
        after = asked.find(course, Faces.getRequestParameter("to")).orElse(null);
        String from = Faces.getRequestParameter("from");
        before = after == null
                ? null
                : asked.find(course, from == null ? String.valueOf(Math.max(1, after.number() - 1)) : from)
                        .orElse(null);
        if (before == null) {
            Faces.responseSendError(404, "");
            return;
        }
        versions = stories.of(after.course().id());
        changes = compared.between(before, after).stream().map(this::line).toList();
    }

    public void load() {}

    private ChangedNode line(ComparedNode node) {
        NodeChange change = node.change();
        return new ChangedNode(
                "draft_kind." + change.node().kind(),
                label(node),
                ChangedNode.how(change),
                null,
                LineDiff.of(readable(change, change.before()), readable(change, change.after())).stream()
                        .filter(line -> line.change() != LineDiff.Change.SAME)
                        .toList(),
                null);
    }

    private String readable(NodeChange change, String document) {
        return ReadableText.of(
                change.node().kind(),
                document,
                new ReadableWords(viewer.getLanguage(), frameworks.current().framework()));
    }

    private String label(ComparedNode node) {
        return Stream.of(viewer.getLanguage() == Language.EN ? node.en() : node.ru(), node.ru(), node.en())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(node.change().node().id());
    }

    public List<VersionStory> getVersions() {
        return versions;
    }

    /** The names of those who published versions, by their ids. */
    public Map<Long, String> getNames() {
        return people
                .findAll(versions.stream()
                        .map(VersionStory::by)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .values()
                .stream()
                .collect(Collectors.toMap(PersonRow::id, person -> person.name().usual()));
    }

    public PublishedCourse getBefore() {
        return before;
    }

    public PublishedCourse getAfter() {
        return after;
    }

    public List<ChangedNode> getChanges() {
        return changes;
    }
}
