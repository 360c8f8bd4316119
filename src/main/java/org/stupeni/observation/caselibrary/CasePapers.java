package org.stupeni.observation.caselibrary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.observation.Forms;
import org.stupeni.observation.RolePlayReader;
import org.stupeni.observation.SceneReader;
import org.stupeni.platform.Problem;
import org.stupeni.platform.Refused;

/** Role-plays and scenes that cases become, as they are being written: checked as the folder of courses is. */
@ApplicationScoped
@Transactional
public class CasePapers {

    static final int LONGEST = 20_000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CaseSteps steps;

    @Inject
    Forms forms;

    @Inject
    Frameworks frameworks;

    @Inject
    Clock clock;

    /** What was saved, or what it begins with; of a case in the library. */
    public PaperText text(CaseRow row, PaperKind kind) {
        return saved(row.id(), kind).map(CasePaper::text).orElseGet(() -> new PaperText(begin(row, kind), 0, null));
    }

    private String begin(CaseRow row, PaperKind kind) {
        Framework framework = frameworks.current().framework();
        int level = framework.levelOf(row.indicator()).orElse(Framework.LOWEST + 1);
        return PaperStart.of(kind, row, level, items(row));
    }

    /**
     * Keeps the text of a file, whole or not.
     *
     * @param seen how often it was saved when it was read
     * @throws Refused if it is too long, holds a number that is kept nowhere, or somebody else has saved it since
     */
    public void save(Long trainer, Long caseId, PaperKind kind, String document, int seen) {
        String text = document == null ? "" : document.replace("\r\n", "\n");
        if (text.length() > LONGEST) {
            throw new Refused("cases_paper.long", LONGEST, text.length());
        }
        if (PersonalTraces.hasRefused(text)) {
            throw new Refused("cases_paper.number");
        }
        steps.worked(caseId, trainer).demandAccepted();
        CasePaper paper = saved(caseId, kind).orElseGet(() -> new CasePaper(caseId, kind));
        paper.becomes(text, seen, trainer, clock.instant());
        entityManager.persist(paper);
    }

    Optional<CasePaper> saved(Long caseId, PaperKind kind) {
        return entityManager
                .createQuery("select p from CasePaper p where p.caseId = :case and p.kind = :kind", CasePaper.class)
                .setParameter("case", caseId)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** Who may not publish a scene: whoever saved it since it was last published. */
    public boolean isWrittenBy(Long trainer, Long caseId, PaperKind kind) {
        return saved(caseId, kind).filter(paper -> paper.isWrittenBy(trainer)).isPresent();
    }

    /** Everything that keeps the portal from taking it, by the reader that reads the folder of courses. */
    public List<Problem> problems(Long caseId, PaperKind kind, String document) {
        Framework framework = frameworks.current().framework();
        String id = CaseQuestion.idOf(caseId);
        return kind == PaperKind.SCENE
                ? new SceneReader(framework, forms.checklists())
                        .read(id, document)
                        .problems()
                : new RolePlayReader(framework, forms.checklists())
                        .read(id, document)
                        .problems();
    }

    /** As {@link #problems}, by the place that each is about. */
    public Map<String, List<String>> placed(PaperKind kind, String document) {
        Framework framework = frameworks.current().framework();
        return kind == PaperKind.SCENE
                ? new SceneReader(framework, forms.checklists()).placed(document)
                : new RolePlayReader(framework, forms.checklists()).placed(document);
    }

    /** What observers look at where the case is about. */
    public List<ChecklistItem> items(CaseRow row) {
        return forms.checklist(row.competency()).map(Checklist::items).orElse(List.of());
    }

    /** Whether people have it: published here, or read in the folder of courses. */
    public boolean isUsed(CaseRow row, PaperKind kind) {
        String id = CaseQuestion.idOf(row.id());
        return kind == PaperKind.SCENE
                ? forms.scenes(row.competency()).stream()
                        .anyMatch(scene -> scene.id().equals(id))
                : forms.rolePlays().stream().anyMatch(play -> play.id().equals(id));
    }

    public static String fileOf(Long caseId) {
        return CaseQuestion.idOf(caseId) + ".yaml";
    }
}
