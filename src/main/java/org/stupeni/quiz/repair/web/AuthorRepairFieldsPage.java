package org.stupeni.quiz.repair.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Problem;
import org.stupeni.platform.ProblemWords;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.question.QuestionType;
import org.stupeni.question.QuestionWriter;
import org.stupeni.question.form.QuestionForm;
import org.stupeni.question.form.web.FieldProblem;
import org.stupeni.question.form.web.FieldWords;
import org.stupeni.question.form.web.LeftFields;
import org.stupeni.question.form.web.PostedFields;
import org.stupeni.question.form.web.ShownQuestion;

/** What is typed of a question that is repaired: by fields, or as a text. Nothing keeps it but the form, so going from one to the other takes along what was typed. */
@Named
@RequestScoped
public class AuthorRepairFieldsPage {

    private static final String FIELDS = "fields";
    private static final String TEXT = "text";

    @Inject
    AskedRepair asked;

    @Inject
    Frameworks frameworks;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private String text = "";
    private String acted;
    private Map<String, String> parts;
    private ShownQuestion fields;
    private List<Problem> found = List.of();

    @PostConstruct
    void read() {
        if (asked.question() == null) {
            return;
        }
        text = QuestionWriter.write(asked.question());
        if (TEXT.equals(Faces.getRequestParameter("as"))) {
            return;
        }
        Map<String, String> posted = Faces.isPostback() ? PostedFields.of(Faces.getRequestParameterMap()) : Map.of();
        if (QuestionForm.isFields(posted)) {
            show(QuestionForm.document(posted));
            String act = String.valueOf(posted.get(QuestionForm.ACT));
            acted = act.matches("[a-z]+:[a-z0-9-]{1,60}") ? act : null;
        } else {
            show(text);
        }
    }

    /** By fields, where they can show it whole. */
    private void show(String document) {
        QuestionForm.Filled filled = QuestionForm.read(document);
        parts = filled.isShown() ? filled.parts() : null;
        fields = parts == null
                ? null
                : new ShownQuestion(
                        parts, frameworks.current().framework(), lessons(), viewer.getLanguage(), LeftFields.ALL);
    }

    private Map<String, String> lessons() {
        Map<String, String> lessons = new LinkedHashMap<>();
        asked.published().course().lessons().forEach(lesson -> lessons.put(lesson.id(), texts.in(lesson.title())));
        return lessons;
    }

    /** The fields as a text. */
    public void asText() {
        text = document();
        fields = null;
    }

    /** The text in fields; where they would lose something it stays a text, and the page says why. */
    public void asFields() {
        show(text);
    }

    /** What is typed, as a document. */
    String document() {
        return isShown() ? QuestionForm.document(parts) : text;
    }

    /** Whether a button changed which fields there are, and no more was asked for. */
    boolean isActed() {
        return acted != null && isShown();
    }

    /** What was found wrong when it was read as a whole. */
    void tell(List<Problem> problems) {
        found = problems;
    }

    /** What is wrong: by fields where they are shown, and behind them what none of them shows. */
    public List<FieldProblem> getProblems() {
        List<FieldProblem> told = new ArrayList<>(isShown() ? fields.getProblems() : List.of());
        List<String> known = isShown() ? fields.messages() : List.of();
        found.stream()
                .filter(problem -> !known.contains(problem.message()))
                .map(this::told)
                .forEach(sentence -> told.add(new FieldProblem("", "", "", sentence)));
        return told;
    }

    private String told(Problem problem) {
        String sentence = ProblemWords.of(problem.message(), viewer.getLanguage());
        return problem.line() > 0 && !isShown() ? texts.of("repair_edit.line", problem.line(), sentence) : sentence;
    }

    /** Whether the question is written by fields now. */
    public boolean isShown() {
        return fields != null;
    }

    /** {@code fields} or {@code text}; the form sends it along. */
    public String getAs() {
        return isShown() ? FIELDS : TEXT;
    }

    /** What the pressed button did to the fields, or null. */
    public String getActed() {
        return isActed() ? acted : null;
    }

    /** Whether it is a conversation, whose fields and map only drafts have. */
    public boolean isTalk() {
        return asked.question().type() == QuestionType.DIALOGUE;
    }

    /** Why fields cannot show what is typed; null where they can, or its type has none. */
    public String getWhyText() {
        return new FieldWords(viewer.getLanguage()).whyText(QuestionForm.read(text));
    }

    public ShownQuestion getFields() {
        return fields;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text.replace("\r\n", "\n");
    }
}
