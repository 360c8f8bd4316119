package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.course.Course;
import org.stupeni.course.draft.Assembly;
import org.stupeni.course.draft.DraftPublishing;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.platform.web.Viewer;
import org.stupeni.quiz.web.SamplePaper;
import org.stupeni.quiz.web.SamplePapers;

/** A sample paper of an exam or a practice quiz of a draft, by what is saved in it: as a learner would meet it once the draft is published. */
@Named
@RequestScoped
public class AuthorDraftPaperPage {

    @Inject
    AskedDraft asked;

    @Inject
    DraftPublishing publishing;

    @Inject
    SamplePapers papers;

    @Inject
    Viewer viewer;

    private DraftRow draft;
    private NodeRow node;
    private SamplePaper sample;
    private int problems;

    @PostConstruct
    void read() {
        draft = asked.draft().filter(DraftRow::isOpen).orElse(null);
        node = Optional.ofNullable(draft)
                .flatMap(open -> asked.node())
                .filter(found -> found.kind() == NodeKind.EXAM || found.kind() == NodeKind.MODULE && hasPractice(found))
                .orElse(null);
        if (node == null) {
            Faces.responseSendError(404, "");
            return;
        }
        Assembly assembly = publishing.assemble(draft.id()).orElseThrow();
        problems = assembly.problems().size();
        sample = assembly.course().flatMap(this::draw).orElse(null);
    }

    private boolean hasPractice(NodeRow module) {
        return DraftTree.of(asked.rows())
                .moduleOf(module)
                .filter(found -> !found.practice().isEmpty())
                .isPresent();
    }

    private Optional<SamplePaper> draw(Course course) {
        String seed = Faces.getRequestParameter("seed");
        boolean keyed = "yes".equals(Faces.getRequestParameter("keys"));
        return node.kind() == NodeKind.EXAM
                ? papers.ofExam(course, node.nodeId(), seed, keyed)
                : papers.ofPractice(course, node.nodeId(), seed, keyed);
    }

    public void load() {}

    public DraftRow getDraft() {
        return draft;
    }

    public NodeRow getNode() {
        return node;
    }

    public String getTitle() {
        return node.label(viewer.getLocale());
    }

    /** The title of the course, as far as it is written. */
    public String getCourseTitle() {
        return DraftTree.of(asked.rows()).header().label(viewer.getLocale());
    }

    /** Nothing while the draft has errors that keep it from being read. */
    public SamplePaper getSample() {
        return sample;
    }

    /** How many errors keep the draft from being read. */
    public int getProblems() {
        return problems;
    }

    /** The address of another paper. */
    public String getOther() {
        return "/author/draft-paper?id=" + draft.id() + "&node=" + node.id();
    }
}
