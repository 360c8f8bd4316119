package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.web.Viewer;
import org.stupeni.question.QuestionType;
import org.stupeni.question.form.FormActs;
import org.stupeni.question.form.QuestionForm;

/** The question of a draft as fields: which there are, what stands in them, what is wrong with each. */
@Named
@RequestScoped
public class AuthorDraftFieldsPage {

    /** What the button says that saves, besides that it saves: see {@link FormActs}, or as what the question is shown next. */
    private static final String BUTTON = "save";

    private static final String AS_TEXT = "as:text";
    private static final String AS_FIELDS = "as:fields";

    @Inject
    AskedDraft asked;

    @Inject
    DraftNodes nodes;

    @Inject
    Frameworks frameworks;

    @Inject
    Viewer viewer;

    private QuestionForm.Filled filled;
    private Map<String, String> parts = Map.of();
    private Map<String, List<String>> problems = Map.of();
    private List<FieldBlock> blocks = List.of();
    private FieldWords words;

    @PostConstruct
    void read() {
        words = new FieldWords(viewer.getLanguage());
        asked.draft()
                .flatMap(draft -> asked.node()
                        .filter(row -> row.kind().isQuestion())
                        .flatMap(row -> nodes.find(draft.id(), row.id())))
                .ifPresent(text -> fill(text.document()));
    }

    private void fill(String document) {
        filled = QuestionForm.read(document);
        if (!filled.isShown()) {
            return;
        }
        Map<String, String> typed = Faces.isPostback() ? typed() : Map.of();
        parts = QuestionForm.isFields(typed)
                ? QuestionForm.read(QuestionForm.document(typed)).parts()
                : filled.parts();
        QuestionType type = QuestionForm.typeOf(parts.get("type")).orElseThrow();
        Framework framework = frameworks.current().framework();
        Map<String, String> lessons = lessons();
        problems = QuestionForm.problems(
                QuestionForm.document(parts), id -> framework.indicator(id).isPresent(), lessons::containsKey);
        FieldPicks picks = new FieldPicks(words, framework, lessons, viewer.getLanguage());
        blocks = new QuestionBlocks(type, parts, problems, words, picks).blocks();
    }

    private Map<String, String> lessons() {
        Map<String, String> lessons = new LinkedHashMap<>();
        asked.rows().stream()
                .filter(row -> row.kind() == NodeKind.LESSON)
                .forEach(row -> lessons.put(row.nodeId(), row.label(viewer.getLocale())));
        return lessons;
    }

    /** What the form sent. The one of a list that is right comes as its number. */
    private static Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        Faces.getRequestParameterMap().forEach((name, value) -> {
            if (name.endsWith("-right") && value.matches("[0-9]{1,2}")) {
                typed.put(name.substring(0, name.length() - "right".length()) + value + "-right", "true");
            } else {
                typed.put(name, value);
            }
        });
        typed.put(QuestionForm.ACT, Faces.getRequestParameter(BUTTON));
        return typed;
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
        String button = Faces.getRequestParameter(BUTTON);
        boolean text = AS_TEXT.equals(button) || isAsText() && !AS_FIELDS.equals(button);
        return text ? "&as=text" : "";
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
        return filled != null && filled.isShown();
    }

    /** Why the fields cannot show the question, in words; null where they can, or its type has none. */
    public String getWhyText() {
        if (filled == null || filled.isShown() || filled.unshown().isEmpty()) {
            return null;
        }
        String place = filled.unshown().get(0);
        return place.isEmpty()
                ? words.of("draft_fields.no_document")
                : place.equals("#")
                        ? words.of("draft_fields.notes")
                        : words.of("draft_fields.unshown", String.join(", ", filled.unshown()));
    }

    /** What is wrong with the question, field by field. */
    List<FieldProblem> problems() {
        List<FieldProblem> told = new ArrayList<>();
        problems.forEach((field, messages) -> messages.forEach(message -> {
            String said = words.sentence(field, message, other(field));
            told.add(new FieldProblem(field, said, nameOf(field) + ": " + said));
        }));
        return told;
    }

    /** What the reader said of it, not in words yet. */
    List<String> messages() {
        return problems.values().stream().flatMap(List::stream).toList();
    }

    private String other(String field) {
        return field.endsWith("-ru")
                ? parts.getOrDefault(field.replaceFirst("ru$", "en"), "")
                : field.endsWith("-en") ? parts.getOrDefault(field.replaceFirst("en$", "ru"), "") : "";
    }

    public List<FieldBlock> getBlocks() {
        return blocks;
    }

    public String getType() {
        return parts.get("type");
    }

    public String getQuestion() {
        return parts.get("question");
    }

    /** The types it can be changed to, by their words. */
    public List<String> getOtherTypes() {
        return FormActs.types(parts).stream().map(QuestionType::word).toList();
    }

    /** How it is scored, in words; null where that is chosen in a field. */
    public String getCredit() {
        return switch (String.valueOf(getType())) {
            case "multiple", "ordering", "judgement" -> null;
            case "single", "true-false" -> words.of("draft_fields.credit_one");
            default -> words.of("course_bank.credit_" + getType());
        };
    }
}
