package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.course.Course;
import org.stupeni.course.draft.DraftPublishing;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.NodeFields;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Problem;
import org.stupeni.platform.YamlDocument;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionReader;
import org.stupeni.question.form.web.FieldProblem;
import org.stupeni.quiz.web.PreviewedQuestion;
import org.stupeni.quiz.web.Previews;

/** One node of a draft as a learner, or of a checklist an observer, would see it, and what is wrong with it. The editor shows it beside the fields and asks for it anew after each save. */
@Named
@RequestScoped
public class AuthorDraftPreviewPage {

    @Inject
    AskedDraft asked;

    @Inject
    DraftPublishing publishing;

    @Inject
    AuthorDraftFieldsPage fields;

    @Inject
    Previews previews;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private DraftRow draft;
    private NodeRow node;
    private List<FieldProblem> problems = List.of();
    private PreviewedQuestion question;
    private LocalText lesson;
    private SeenChecklist checklist;

    @PostConstruct
    void read() {
        draft = asked.draft().orElse(null);
        if (draft == null
                || Faces.getRequestParameter("node") != null && asked.node().isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        node = asked.node().orElseGet(() -> DraftTree.of(asked.rows()).header());
        problems = problems();
        if (node.kind() == NodeKind.LESSON) {
            lesson = publishing.lessonHtml(draft.id(), node.id()).orElse(null);
        }
        if (node.kind() == NodeKind.CHECKLIST) {
            checklist = NodeFields.of(node.kind(), asked.text().document())
                    .map(fields -> SeenChecklist.of(fields, texts))
                    .orElse(null);
        }
        if (node.kind().isQuestion() && problems.isEmpty()) {
            question = question().map(read -> previews.of(alone(read), read)).orElse(null);
        }
    }

    /** Of a question that has fields, by the field; what its own document does not show follows. */
    private List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>(fields.problems());
        List<String> told = fields.messages();
        asked.problems().stream()
                .filter(problem -> !told.contains(problem.message()))
                .map(problem -> Problems.told(problem, texts, viewer.getLanguage()))
                .forEach(sentence -> found.add(new FieldProblem("", "", "", sentence)));
        return found;
    }

    public void load() {}

    private Optional<Question> question() {
        List<Problem> none = new ArrayList<>();
        return YamlDocument.read("", asked.text().document(), none::add)
                .flatMap(place -> new QuestionReader(indicator -> true, lesson -> true).readOne(place))
                .filter(read -> none.isEmpty());
    }

    /** A course of one question: a sample paper needs no more. */
    private Course alone(Question one) {
        LocalText no = new LocalText("", "");
        return new Course(draft.courseId(), "", no, no, no, false, List.of(), List.of(one), List.of());
    }

    /** Safe HTML of a lesson in a language; ids differ between the two, which stand on one page. */
    private String html(Language language) {
        String own = "\"" + language.code() + "-lesson-";
        return lesson.in(language.locale())
                .replace("\"lesson-", own)
                .replace(" lesson-figure-", " " + language.code() + "-lesson-figure-")
                .replace("href=\"lesson?course=", "href=\"/author/lesson?course=");
    }

    public String getRu() {
        return html(Language.RU);
    }

    public String getEn() {
        return html(Language.EN);
    }

    public boolean isLesson() {
        return lesson != null;
    }

    /** Nothing where the text says what fields cannot show. */
    public SeenChecklist getChecklist() {
        return checklist;
    }

    public PreviewedQuestion getQuestion() {
        return question;
    }

    public List<FieldProblem> getProblems() {
        return problems;
    }

    public DraftRow getDraft() {
        return draft;
    }

    public NodeRow getNode() {
        return node;
    }

    public String getTitle() {
        return node.label(viewer.getLocale());
    }
}
