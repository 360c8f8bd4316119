package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.Drafts;
import org.stupeni.enrolment.MovePolicy;
import org.stupeni.enrolment.VersionMoves;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.quiz.repair.QuestionRepairs;
import org.stupeni.quiz.repair.RepairRow;
import org.stupeni.quiz.repair.web.QuestionAddress;

/** Where a course begins to be written: the drafts that are open, an edit of a published course, and a new course. */
@Named
@RequestScoped
public class AuthorDraftsPage {

    @Inject
    Drafts drafts;

    @Inject
    Frameworks frameworks;

    @Inject
    VersionMoves moves;

    @Inject
    QuestionRepairs repairs;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    /** So many drafts that were closed are offered again. */
    private static final int CLOSED = 20;

    private List<DraftRow> rows = List.of();
    private List<DraftRow> closed;
    private List<RepairRow> wrong;
    private String title;
    private String competency = "";

    @PostConstruct
    void read() {
        rows = drafts.all();
    }

    public String add() {
        try {
            long made = drafts.openNew(title, viewer.getLanguage(), competency, me.getId());
            return AskedDraft.address("draft", made, null);
        } catch (Refused refused) {
            texts.show("draft_new.no_competency".equals(refused.key()) ? "competency" : "title", refused);
            return null;
        }
    }

    /** Opens the draft of the course whose page this is pressed on, or the one that is open already. */
    public String edit() {
        String course = Faces.getRequestParameter("id");
        try {
            return drafts.open(course == null ? "" : course, me.getId())
                    .map(draft -> AskedDraft.address("draft", draft, null))
                    .orElseGet(() -> {
                        Faces.responseSendError(404, "");
                        return null;
                    });
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    /** Whether a draft of the course was published just now. */
    public boolean isPublished() {
        return !Faces.isPostback() && "published".equals(Faces.getRequestParameter("done"));
    }

    /** The questions of which was said just now that they were wrong before: past answers to them may have to count otherwise. */
    public List<RepairRow> wrong(PublishedCourse version) {
        if (wrong == null) {
            wrong = repairs.of(version.course().id()).stream()
                    .filter(row -> row.courseVersionId() == version.versionId() && row.isOfMeaning())
                    .toList();
        }
        return wrong;
    }

    public String correctionOf(RepairRow row) {
        return QuestionAddress.of("/author/correction", row.old());
    }

    /** Who gets a version that was published just now. */
    public String gets(PublishedCourse version) {
        MovePolicy learners = moves.policies(version.course().id()).get(version.versionId());
        return texts.of("draft_publish.done_" + (version.number() == 1 || learners == null ? "new" : learners));
    }

    /** Drafts that were closed without being published and can be gone on with. */
    public List<DraftRow> getClosed() {
        if (closed == null) {
            closed = drafts.reopenable(CLOSED);
        }
        return closed;
    }

    public String labelOf(DraftRow row) {
        return texts.in(row.title());
    }

    public Map<String, String> getCompetencies() {
        Map<String, String> items = new LinkedHashMap<>();
        items.put(texts.of("draft_new.choose"), "");
        for (Competency each : frameworks.current().framework().competencies()) {
            items.put(texts.in(each.title()), each.id());
        }
        return items;
    }

    public List<DraftRow> getRows() {
        return rows;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCompetency() {
        return competency;
    }

    public void setCompetency(String competency) {
        this.competency = competency;
    }
}
