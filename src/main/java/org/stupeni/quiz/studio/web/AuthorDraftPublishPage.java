package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.keys.KeyReviews;
import org.stupeni.enrolment.MovePolicy;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.quiz.studio.Finding;
import org.stupeni.quiz.studio.Release;
import org.stupeni.quiz.studio.Releases;

/** The last look at a draft: what is wrong with it, what it changes, whom it finds in the course; then it is published. */
@Named
@RequestScoped
public class AuthorDraftPublishPage {

    /** So many nodes of one rule are named each for itself. */
    private static final int NAMED = 60;

    @Inject
    AskedRelease asked;

    @Inject
    Releases releases;

    @Inject
    AuthorDraftChangedPage changed;

    @Inject
    KeyReviews reviews;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private DraftRow draft;
    private DraftTree tree;
    private DraftLines lines;
    private List<ProblemLine> problems;
    private List<ProblemLine> warnings;
    private List<ChangedNode> changes;
    private List<Long> unasked;
    private String reason;
    private String seal;
    private String seen;

    @PostConstruct
    void read() {
        draft = asked.draft().orElse(null);
        if (draft == null) {
            Faces.responseSendError(404, "");
            return;
        }
        tree = asked.tree();
        lines = asked.lines();
        seal = asked.found().seal();
        problems = new ArrayList<>(asked.assembly().problems().stream()
                .map(problem -> lines.problem(problem.node(), Problems.told(problem, texts, viewer.getLanguage())))
                .toList());
        problems.addAll(told(true));
        warnings = told(false);
    }

    private List<ProblemLine> told(boolean errors) {
        return asked.found().findings().stream()
                .filter(finding -> finding.error() == errors)
                .limit(NAMED)
                .map(this::line)
                .toList();
    }

    private ProblemLine line(Finding finding) {
        String sentence =
                texts.of("preflight_rule." + finding.rule(), finding.words().toArray());
        return lines.problem(finding.node(), sentence);
    }

    public void load() {}

    public String publish() {
        try {
            String warned = "yes".equals(Faces.getRequestParameter("seen-all")) ? seen : "";
            Release release = new Release(reason, warned, policy(), changed.said());
            PublishedCourse version = releases.release(draft.id(), release, me.getId());
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

    /** Nothing but a word of the list is believed; without one nobody is moved. */
    private static MovePolicy policy() {
        String chosen = Faces.getRequestParameter("learners");
        return Stream.of(MovePolicy.values())
                .filter(policy -> policy.name().equals(chosen))
                .findFirst()
                .orElse(MovePolicy.KEEP);
    }

    /** Asks other trainers for a look at every key of the list that nobody was asked about. */
    public String askAll() {
        try {
            reviews.askAll(draft.id(), unasked(), me.getId());
            return AskedDraft.address("draft-publish", draft.id(), null) + "&done=asked";
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    private List<Long> unasked() {
        if (unasked == null) {
            unasked = findUnasked();
        }
        return unasked;
    }

    private List<Long> findUnasked() {
        Set<String> ids = asked.found().findings().stream()
                .filter(finding -> finding.rule().equals("key_none"))
                .map(finding -> finding.node().id())
                .collect(Collectors.toSet());
        return tree.bank().stream()
                .filter(row -> row.kind() == NodeKind.BANK && ids.contains(row.nodeId()))
                .map(row -> row.id())
                .toList();
    }

    /** How many keys of the list nobody was asked about. */
    public int getUnasked() {
        return unasked().size();
    }

    public boolean isAsked() {
        return !Faces.isPostback() && "asked".equals(Faces.getRequestParameter("done"));
    }

    /** What has to be mended first. */
    public List<ProblemLine> getProblems() {
        return problems;
    }

    /** What may be as it is, but rarely should. */
    public List<ProblemLine> getWarnings() {
        return warnings;
    }

    /** What has to be mended, or should be looked at, each sentence once. */
    public List<ProblemGroup> grouped(boolean errors) {
        return ProblemGroup.of(errors ? problems : warnings);
    }

    /** How many things were found that are not in the lists. */
    public int getMore() {
        int all = asked.assembly().problems().size() + asked.found().findings().size();
        return all - problems.size() - warnings.size();
    }

    /** Whether the course could be read, so that the rest of the rules was asked. */
    public boolean isRead() {
        return asked.course().isPresent();
    }

    public List<ChangedNode> getChanges() {
        if (changes == null) {
            changes = asked.changes().changes().stream().map(lines::change).toList();
        }
        return changes;
    }

    /** Whether another version was published since the draft was opened. */
    public boolean isBehind() {
        return !Objects.equals(asked.changes().newest(), draft.baseNumber());
    }

    public boolean isPublishable() {
        return !isBehind()
                && isRead()
                && !asked.found().hasErrors()
                && !asked.changes().changes().isEmpty();
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

    /** The seal of the warnings that the page shows. */
    public String getSeal() {
        return seal;
    }

    public void setSeal(String shown) {
        seen = shown;
    }
}
