package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.course.draft.FieldDeeds;
import org.stupeni.course.draft.NodeFields;
import org.stupeni.course.draft.NodeProblem;
import org.stupeni.course.draft.NodeText;
import org.stupeni.platform.ProblemWords;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.question.form.web.FieldProblem;
import org.stupeni.question.form.web.FieldWords;

/**
 * The form of fields of an exam, a conversation or a checklist: what it holds and what is wrong with it. What it posts is taken from the request and not from components, since its
 * rows are those of the page that was sent, whatever the document has become since.
 */
@Named
@RequestScoped
public class AuthorDraftPlanPage {

    @Inject
    AskedDraft asked;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private String meant = "text";
    private Map<String, String> parts;
    private Map<String, List<String>> told;
    private List<FieldProblem> list = List.of();

    @PostConstruct
    void read() {
        if (asked.draft().isEmpty()) {
            return;
        }
        NodeText text = asked.text();
        meant = NodeFields.meant(text.kind(), text.document()).orElse("text");
        Map<String, String> posted = posted();
        if (Faces.isPostback() && NodeFields.isOf(text.kind(), posted)) {
            parts = posted;
        } else if (!isTextAsked()) {
            parts = NodeFields.of(text.kind(), text.document()).orElse(null);
        }
    }

    private static Map<String, String> posted() {
        return new LinkedHashMap<>(Faces.getRequestParameterMap());
    }

    /** Does what the pressed button says with the fields, which nothing keeps yet; tells what is to be looked at next. */
    String done() {
        String deed = Faces.getRequestParameter("deed");
        String word = Faces.getRequestParameter("word." + deed.replaceFirst("\\.[a-z0-9-]+$", ""));
        FieldDeeds.Done done = FieldDeeds.of(posted(), deed, word);
        parts = done.fields();
        String place = deed.equals(FieldDeeds.SAVE) ? Faces.getRequestParameter("back") : done.place();
        return place != null && place.matches("[a-z0-9.-]{1,60}") ? "#" + place : "";
    }

    /** Shows the page anew, at this place: letters, digits, dots and hyphens behind a #, or nothing. */
    String goesTo(String place) {
        Faces.redirect(
                "/author/draft?id=%s&node=%s" + place,
                asked.draft().orElseThrow().id(),
                asked.text().id());
        return null;
    }

    public boolean isShown() {
        return parts != null;
    }

    /** {@code exam}, {@code dialogue}, {@code checklist} or {@code text}. */
    public String getForm() {
        return isShown() ? parts.get(NodeFields.FORM) : "text";
    }

    public boolean isTextAsked() {
        return "text".equals(Faces.getRequestParameter("as"));
    }

    /** Whether there is a form of fields for what this is, shown now or not. */
    public boolean isMeant() {
        return !meant.equals("text");
    }

    /** Whether the text has something that the fields could not show. */
    public boolean isTooMuch() {
        return isMeant() && !isShown() && !isTextAsked();
    }

    public Map<String, String> getParts() {
        return parts;
    }

    FieldMaker maker() {
        return new FieldMaker(texts, parts, getToldAt());
    }

    /** What is wrong, by the field or row that tells it; by nothing what no place tells. */
    public Map<String, List<String>> getToldAt() {
        if (told == null) {
            told = new LinkedHashMap<>();
            list = new ArrayList<>();
            asked.problems().forEach(this::tell);
        }
        return told;
    }

    private void tell(NodeProblem problem) {
        Optional<String> path = NodeFields.fieldAt(asked.text().document(), problem);
        String field = path.map(AuthorDraftPlanPage::field).orElse("");
        String sentence = FieldWords.numbered(problem.message(), viewer.getLanguage())
                .filter(numbered -> !field.isEmpty())
                .orElseGet(() -> ProblemWords.of(problem.message(), viewer.getLanguage()));
        boolean empty = problem.message().endsWith("must be a text")
                || problem.message().endsWith("is missing");
        String label = field.isEmpty() ? "" : PlanWords.of(field, texts::of);
        String place = field.replaceFirst("\\.(replies|fix)$", "");
        told.computeIfAbsent(place, key -> new ArrayList<>())
                .add(empty && !field.isEmpty() ? texts.of("blueprint_form.empty") : sentence);
        list.add(new FieldProblem(
                field,
                place,
                sentence,
                field.isEmpty()
                        ? sentence
                        : empty
                                ? texts.of("draft_node.empty", label)
                                : texts.of("draft_node.in_part", label, sentence)));
    }

    /** The field or the row that shows what is told of a place in the document. */
    private static String field(String path) {
        if (path.startsWith("review")) {
            return "review";
        }
        if (path.matches("(.*\\.)?(title|ask|hint|feedback|state|says|text|cut-reason|guide|anchors\\.[1-5])")) {
            return path + ".ru";
        }
        return path.replaceFirst("\\.(difficulty|fix|indicators)\\.\\d+$", ".$1")
                .replaceFirst("\\.id$", "");
    }

    /** All that is wrong, in the order of the document. */
    public List<FieldProblem> getTold() {
        getToldAt();
        return list;
    }
}
