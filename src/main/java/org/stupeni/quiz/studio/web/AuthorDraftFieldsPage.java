package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeText;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.web.Viewer;
import org.stupeni.question.form.QuestionForm;
import org.stupeni.question.form.web.FieldProblem;
import org.stupeni.question.form.web.FieldWords;
import org.stupeni.question.form.web.LeftFields;
import org.stupeni.question.form.web.PostedFields;
import org.stupeni.question.form.web.ShownQuestion;

/** The question of a draft as fields: which there are, what stands in them, what is wrong with each. */
@Named
@RequestScoped
public class AuthorDraftFieldsPage {

    @Inject
    AskedDraft asked;

    @Inject
    Frameworks frameworks;

    @Inject
    Viewer viewer;

    private QuestionForm.Filled filled;
    private Map<String, String> parts = Map.of();
    private LeftFields left = LeftFields.ALL;
    private ShownQuestion fields;
    private FieldWords words;

    @PostConstruct
    void read() {
        words = new FieldWords(viewer.getLanguage());
        if (asked.draft()
                .flatMap(draft -> asked.node())
                .filter(row -> row.kind().isQuestion())
                .isPresent()) {
            fill(asked.text());
        }
    }

    private void fill(NodeText text) {
        filled = QuestionForm.read(text.document());
        if (!filled.isShown()) {
            return;
        }
        Map<String, String> typed = Faces.isPostback() ? typed() : Map.of();
        parts = QuestionForm.isFields(typed)
                ? QuestionForm.read(QuestionForm.document(typed)).parts()
                : filled.parts();
        left = left(text);
        fields = new ShownQuestion(parts, frameworks.current().framework(), lessons(), viewer.getLanguage(), left);
    }

    /** Until a new question is saved by its button, the page says which of its fields were left. */
    private LeftFields left(NodeText text) {
        String named = Faces.getRequestParameter("left");
        if (named != null) {
            return LeftFields.of(named);
        }
        boolean fresh = !isAsText()
                && text.version() == 1
                && !Faces.isPostback()
                && Faces.getRequestParameter("done") == null
                && LeftFields.isUntouched(parts);
        return fresh ? LeftFields.NONE : LeftFields.ALL;
    }

    /** Whether only what was left is complained of. */
    public boolean isFresh() {
        return left != LeftFields.ALL;
    }

    private Map<String, String> lessons() {
        Map<String, String> lessons = new LinkedHashMap<>();
        asked.rows().stream()
                .filter(row -> row.kind() == NodeKind.LESSON)
                .forEach(row -> lessons.put(row.nodeId(), row.label(viewer.getLocale())));
        return lessons;
    }

    private static Map<String, String> typed() {
        return PostedFields.of(Faces.getRequestParameterMap());
    }

    /** The fields that the form sent, and what is to be done to them; nothing where it is another form. */
    Optional<Map<String, String>> sent() {
        Map<String, String> typed = typed();
        return Faces.isPostback() && typed.get("text") == null && QuestionForm.isFields(typed)
                ? Optional.of(typed)
                : Optional.empty();
    }

    /** What the address says more once all is saved. */
    String after() {
        return isAsText() ? "&as=text" : "";
    }

    private static boolean isAsText() {
        return "text".equals(Faces.getRequestParameter("as"));
    }

    /** What a field is called where it does not stand on the page. */
    String nameOf(String field) {
        return words.part(field);
    }

    /** Whether the question is written by fields here. */
    public boolean isShown() {
        return isPossible() && !isAsText();
    }

    /** Whether it can be. */
    public boolean isPossible() {
        return fields != null;
    }

    /** Why the fields cannot show the question, in words; null where they can, or its type has none. */
    public String getWhyText() {
        return filled == null ? null : words.whyText(filled);
    }

    /** What is wrong with the question, field by field. */
    List<FieldProblem> problems() {
        return fields == null ? List.of() : fields.getProblems();
    }

    /** What the reader said of it, not in words yet. */
    List<String> messages() {
        return fields == null ? List.of() : fields.messages();
    }

    /** Null where fields cannot show it. */
    public ShownQuestion getFields() {
        return fields;
    }
}
