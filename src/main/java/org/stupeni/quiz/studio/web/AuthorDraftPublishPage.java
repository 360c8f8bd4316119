package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.omnifaces.util.Faces;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.draft.Assembly;
import org.stupeni.course.draft.DraftChanges;
import org.stupeni.course.draft.DraftMerging;
import org.stupeni.course.draft.DraftPublishing;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.NodeKey;
import org.stupeni.course.draft.NodeMerge;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.enrolment.LearnersRow;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.quiz.RunningAttempts;

/** The last look at a draft: what is wrong with it, what it changes, whom it finds in the course; then it is published. */
@Named
@RequestScoped
public class AuthorDraftPublishPage {

    @Inject
    AskedDraft asked;

    @Inject
    DraftPublishing publishing;

    @Inject
    DraftMerging merging;

    @Inject
    Enrolments enrolments;

    @Inject
    RunningAttempts running;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private DraftRow draft;
    private DraftTree tree;
    private DraftLines lines;
    private Assembly assembly;
    private DraftChanges changes;
    private String reason;
    private String newest;

    @PostConstruct
    void read() {
        draft = asked.draft().filter(DraftRow::isOpen).orElse(null);
        if (draft == null) {
            Faces.responseSendError(404, "");
            return;
        }
        tree = DraftTree.of(asked.rows());
        lines = new DraftLines(draft, asked.rows(), viewer.getLocale(), new FieldWords(viewer.getLanguage())::part);
        assembly = publishing.assemble(draft.id()).orElseThrow();
        changes = publishing.changes(draft.id()).orElseThrow();
        newest = String.valueOf(changes.newest());
    }

    public void load() {}

    public String publish() {
        try {
            PublishedCourse version = publishing.publish(draft.id(), reason, me.getId());
            return "/author/course?faces-redirect=true&id=" + version.course().id() + "&done=published";
        } catch (Refused refused) {
            if (refused.key().endsWith("_reason")) {
                texts.show("reason", refused);
            } else {
                texts.show(refused);
            }
            return null;
        }
    }

    /** Takes into the draft what was published since it was opened. */
    public String merge() {
        Map<NodeKey, DraftMerging.Choice> choices = new HashMap<>();
        List<NodeMerge> merges = changes.merges();
        for (int i = 0; i < merges.size(); i++) {
            String choice = Faces.getRequestParameter("choice-" + i);
            if ("MINE".equals(choice) || "THEIRS".equals(choice)) {
                choices.put(merges.get(i).node(), DraftMerging.Choice.valueOf(choice));
            }
        }
        try {
            int seen = newest != null && newest.matches("[0-9]{1,9}") ? Integer.parseInt(newest) : 0;
            merging.merge(draft.id(), seen, choices, me.getId());
            return AskedDraft.address("draft-publish", draft.id(), null) + "&done=merged";
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    /** What has to be mended first. */
    public List<ProblemLine> getProblems() {
        return assembly.problems().stream()
                .map(problem -> lines.problem(problem.node(), Problems.told(problem, texts, viewer.getLanguage())))
                .toList();
    }

    /** What may be as it is, but rarely should. */
    public List<ProblemLine> getWarnings() {
        List<ProblemLine> warnings = new ArrayList<>();
        for (TreeModule module : tree.modules()) {
            if (module.practice().isEmpty()) {
                warnings.add(lines.problem(module.row(), texts.of("draft_publish.no_practice")));
            }
        }
        if (tree.exams().isEmpty()) {
            warnings.add(lines.problem(tree.header(), texts.of("draft_publish.no_exam")));
        }
        return warnings;
    }

    public List<ChangedNode> getChanges() {
        return changes.changes().stream().map(lines::change).toList();
    }

    /** What was published since, if the draft does not have it. */
    public List<ChangedNode> getMerges() {
        List<ChangedNode> nodes = new ArrayList<>();
        for (int i = 0; i < changes.merges().size(); i++) {
            nodes.add(lines.merge(changes.merges().get(i), i));
        }
        return nodes;
    }

    /** Whether another version was published since the draft was opened. */
    public boolean isBehind() {
        return !Objects.equals(changes.newest(), draft.baseNumber());
    }

    public boolean isPublishable() {
        return !isBehind()
                && assembly.course().isPresent()
                && !changes.changes().isEmpty();
    }

    public boolean isMerged() {
        return !Faces.isPostback() && "merged".equals(Faces.getRequestParameter("done"));
    }

    /** How many people have started the course. */
    public long getLearners() {
        return enrolments.learners().stream()
                .filter(row -> row.courseId().equals(draft.courseId()))
                .mapToLong(LearnersRow::started)
                .sum();
    }

    /** How many exams run at this moment. */
    public long getRunning() {
        return running.count(draft.courseId());
    }

    public DraftRow getDraft() {
        return draft;
    }

    public String getTitle() {
        return tree.header().label(viewer.getLocale());
    }

    public int getNext() {
        return draft.isNew() ? 1 : draft.baseNumber() + 1;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The number of the newest version as the page was shown. */
    public String getNewest() {
        return newest;
    }

    public void setNewest(String newest) {
        this.newest = newest;
    }
}
