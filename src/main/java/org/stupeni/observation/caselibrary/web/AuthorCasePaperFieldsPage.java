package org.stupeni.observation.caselibrary.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.web.AddressId;
import org.stupeni.observation.caselibrary.CaseLibrary;
import org.stupeni.observation.caselibrary.CasePapers;
import org.stupeni.observation.caselibrary.CaseRow;
import org.stupeni.observation.caselibrary.PaperForm;
import org.stupeni.observation.caselibrary.PaperKind;
import org.stupeni.platform.web.ViewTexts;

/** The role-play or the scene that a case becomes as fields: which there are, what stands in them, what is wrong with each. */
@Named
@RequestScoped
public class AuthorCasePaperFieldsPage {

    @Inject
    CaseLibrary library;

    @Inject
    CasePapers papers;

    @Inject
    Frameworks frameworks;

    @Inject
    ViewTexts texts;

    private CaseRow row;
    private PaperKind kind;
    private boolean possible;
    private List<PaperPart> parts = List.of();

    /** Something that is wrong with it as a whole, or its place. */
    public record Told(String place, String text) {}

    @PostConstruct
    void read() {
        kind = PaperKind.of(Faces.getRequestParameter("kind")).orElse(null);
        row = AddressId.of(Faces.getRequestParameter("id"))
                .flatMap(library::turned)
                .orElse(null);
        if (row == null || kind == null) {
            return;
        }
        String document = papers.text(row, kind).document();
        Map<String, String> fields =
                sent().or(() -> PaperForm.fields(kind, document)).orElse(null);
        possible = fields != null;
        if (possible) {
            Map<String, List<String>> problems = new LinkedHashMap<>();
            papers.placed(kind, PaperForm.document(kind, fields))
                    .forEach((place, messages) -> problems.put(place, words(messages)));
            PaperParts made = new PaperParts(texts, fields, problems, papers.items(row));
            parts = kind == PaperKind.SCENE
                    ? made.scene()
                    : made.rolePlay(frameworks
                            .current()
                            .framework()
                            .competency(row.competency())
                            .orElseThrow());
        }
    }

    private List<String> words(List<String> messages) {
        return messages.stream()
                .map(message -> PaperWords.of(message, texts))
                .distinct()
                .toList();
    }

    /** The fields that the form sent; nothing where it sent the text. */
    private Optional<Map<String, String>> sent() {
        if (!Faces.isPostback() || Faces.getRequestParameter("title-ru") == null) {
            return Optional.empty();
        }
        Map<String, String> typed = new HashMap<>(Faces.getRequestParameterMap());
        typed.put("competency", row.competency());
        typed.put(PaperForm.INDICATORS, chosen(typed, PaperForm.INDICATORS, indicators()));
        List<String> items = papers.items(row).stream().map(ChecklistItem::id).toList();
        typed.put(PaperForm.WATCH, chosen(typed, PaperForm.WATCH, items));
        typed.put(PaperForm.KEY, rated(typed));
        return Optional.of(typed);
    }

    private List<String> indicators() {
        return frameworks.current().framework().competency(row.competency()).stream()
                .flatMap(competency -> competency.levels().stream())
                .flatMap(level -> level.indicators().stream())
                .map(indicator -> indicator.id())
                .toList();
    }

    /** In the order in which they are offered; what the form had beyond these stands behind. */
    private static String chosen(Map<String, String> typed, String list, List<String> offered) {
        Set<String> chosen = new LinkedHashSet<>(offered);
        chosen.addAll(names(typed, list + "-", ""));
        return chosen.stream().filter(id -> typed.containsKey(list + "-" + id)).collect(Collectors.joining(","));
    }

    /** The items that have a level or a reason, in the order in which the form had them. */
    private String rated(Map<String, String> typed) {
        Set<String> order = new LinkedHashSet<>(PaperForm.ids(
                PaperForm.fields(kind, papers.text(row, kind).document()).orElse(Map.of()), PaperForm.KEY));
        papers.items(row).forEach(item -> order.add(item.id()));
        order.addAll(names(typed, PaperForm.KEY + "-", "-level"));
        return order.stream()
                .filter(id -> List.of("-level", "-why-ru", "-why-en").stream()
                        .anyMatch(end -> !typed.getOrDefault(PaperForm.KEY + "-" + id + end, "")
                                .isBlank()))
                .collect(Collectors.joining(","));
    }

    private static List<String> names(Map<String, String> typed, String begin, String end) {
        return typed.keySet().stream()
                .filter(name -> name.startsWith(begin) && name.endsWith(end) && name.matches("[a-z0-9-]{1,120}"))
                .map(name -> name.substring(begin.length(), name.length() - end.length()))
                .sorted()
                .toList();
    }

    /** The document that the sent fields come to. */
    Optional<String> document() {
        return possible ? sent().map(fields -> PaperForm.document(kind, fields)) : Optional.empty();
    }

    /** Whether it is written by fields here. */
    public boolean isShown() {
        return possible && !"text".equals(Faces.getRequestParameter("as"));
    }

    /** Whether it can be. */
    public boolean isPossible() {
        return possible;
    }

    public List<PaperPart> getParts() {
        return parts;
    }

    /** What is wrong, with what it is about, in the order of the document. */
    public List<Told> getTold() {
        List<Told> told = new ArrayList<>();
        parts.forEach(part -> {
            part.told().forEach(words -> told.add(new Told(part.place(), part.title() + ": " + words)));
            part.fields().forEach(field -> {
                String named =
                        field.label().startsWith(part.title()) ? field.label() : part.title() + ", " + field.label();
                field.told().forEach(words -> told.add(new Told(field.id(), named + ": " + words)));
            });
        });
        return told;
    }
}
