package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.NodeKey;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.quiz.repair.QuestionChange;
import org.stupeni.quiz.repair.RepairKind;
import org.stupeni.quiz.statistics.Statistics;
import org.stupeni.quiz.studio.Releases;

/** Which questions of exams the publication of a draft changes, and what whoever publishes it says of each: a typo, another question, or a key that was wrong. */
@Named
@RequestScoped
public class AuthorDraftChangedPage {

    private static final String FIELD = "changed-";
    private static final String ALL = "changed";
    private static final List<RepairKind> KINDS = List.of(RepairKind.WORDING, RepairKind.REPLACED, RepairKind.MEANING);

    @Inject
    AskedRelease asked;

    @Inject
    Releases releases;

    @Inject
    Statistics statistics;

    private List<QuestionChange> changes = List.of();
    private List<QuestionChangeLine> lines = List.of();

    @PostConstruct
    void read() {
        String course = asked.draft().map(DraftRow::courseId).orElse(null);
        if (course == null) {
            return;
        }
        changes = asked.course().map(releases::changed).orElse(List.of());
        if (!changes.isEmpty()) {
            Map<String, Long> papers = statistics.papers(course);
            DraftLines named = asked.lines();
            lines = changes.stream()
                    .map(change -> line(
                            change,
                            named.problem(new NodeKey(NodeKind.BANK, "", change.id()), ""),
                            papers.getOrDefault(change.before().version(), 0L)))
                    .toList();
        }
    }

    private static QuestionChangeLine line(QuestionChange change, ProblemLine named, long papers) {
        return new QuestionChangeLine(
                named.where(), named.address(), FIELD + change.id(), change.isOfKey(), papers, change.kinds());
    }

    /** What is said in the form that was sent, by the id of each question; what is said of all holds where nothing is said of one. */
    Map<String, RepairKind> said() {
        Map<String, RepairKind> said = new HashMap<>();
        for (QuestionChange change : changes) {
            chosen(FIELD + change.id()).or(() -> chosen(ALL)).ifPresent(kind -> said.put(change.id(), kind));
        }
        return said;
    }

    /** Nothing but a word of the list is believed. */
    private static Optional<RepairKind> chosen(String field) {
        String chosen = Faces.getRequestParameter(field);
        return Stream.of(RepairKind.values())
                .filter(KINDS::contains)
                .filter(kind -> kind.name().equals(chosen))
                .findFirst();
    }

    public boolean isChosen(String field, RepairKind kind) {
        return chosen(field).filter(kind::equals).isPresent();
    }

    /** In the order of the bank; empty while the draft cannot be read. */
    public List<QuestionChangeLine> getLines() {
        return lines;
    }

    /** What can be said of all at once; nothing where that is one. */
    public List<RepairKind> getKinds() {
        return lines.size() > 1 ? KINDS : List.of();
    }
}
