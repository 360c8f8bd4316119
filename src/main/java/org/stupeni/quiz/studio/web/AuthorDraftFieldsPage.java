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
import java.util.Set;
import org.omnifaces.util.Faces;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeText;
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

    /** What the button says that saves, besides that it saves: see {@link FormActs}. */
    private static final String BUTTON = "save";

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
    private LeftFields left = LeftFields.ALL;
    private List<FieldBlock> blocks = List.of();
    private FieldWords words;

    @PostConstruct
    void read() {
        words = new FieldWords(viewer.getLanguage());
        asked.draft()
                .flatMap(draft -> asked.node()
                        .filter(row -> row.kind().isQuestion())
                        .flatMap(row -> nodes.find(draft.id(), row.id())))
                .ifPresent(this::fill);
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
        QuestionType type = QuestionForm.typeOf(parts.get("type")).orElseThrow();
        Framework framework = frameworks.current().framework();
        Map<String, String> lessons = lessons();
        problems = QuestionForm.problems(
                QuestionForm.document(parts), id -> framework.indicator(id).isPresent(), lessons::containsKey);
        FieldPicks picks = new FieldPicks(words, framework, lessons, viewer.getLanguage());
        blocks = new QuestionBlocks(type, parts, told(), words, picks).blocks();
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

    private Map<String, List<String>> told() {
        Map<String, List<String>> told = new LinkedHashMap<>(problems);
        told.keySet().removeIf(field -> !left.tell(field));
        return told;
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
        Set<String> ids = FieldBlock.ids(blocks);
        told().forEach((field, messages) -> messages.forEach(message -> {
            String said = words.sentence(field, message, other(field));
            told.add(new FieldProblem(field, placeOf(field, ids), said, nameOf(field) + ": " + said));
        }));
        return told;
    }

    /** What shows a field: itself, its Russian where it is a text in both languages, or what it is part of. */
    private static String placeOf(String field, Set<String> ids) {
        for (String place = field; ; place = place.substring(0, place.lastIndexOf('-'))) {
            if (ids.contains(place)) {
                return place;
            }
            if (ids.contains(place + "-ru")) {
                return place + "-ru";
            }
            if (!place.contains("-")) {
                return "";
            }
        }
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
