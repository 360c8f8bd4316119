package org.stupeni.observation.caselibrary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.course.CoursePublished;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.DraftStructure;
import org.stupeni.course.draft.Drafts;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.course.draft.NodeText;
import org.stupeni.platform.Refused;

/** Makes questions of cases, and learns from publications which of them learners have. */
@ApplicationScoped
@Transactional
public class CaseQuestions {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CaseSteps steps;

    @Inject
    CaseLibrary library;

    @Inject
    Drafts drafts;

    @Inject
    DraftNodes nodes;

    @Inject
    DraftStructure structure;

    @Inject
    Courses courses;

    @Inject
    Instance<AnsweredQuestions> answered;

    @Inject
    Clock clock;

    /**
     * Puts a case into a draft as a question that still lacks its reactions.
     *
     * @param module the node of the module whose practice it joins; null for the bank
     * @return the node of the question
     * @throws Refused if the case is not in the library, the draft has its question already, is open no more or has no such module
     */
    public Long make(Long trainer, Long caseId, long draftId, Long module) {
        steps.worked(caseId, trainer).demandAccepted();
        DraftRow draft =
                drafts.find(draftId).filter(DraftRow::isOpen).orElseThrow(() -> new Refused("cases_act.no_draft"));
        if (uses(caseId).stream()
                .anyMatch(use -> !use.isAnchor()
                        && use.draftId() == draftId
                        && nodes.find(draftId, use.node()).isPresent())) {
            throw new Refused("cases_act.in_draft");
        }
        CaseRow row = library.row(caseId).orElseThrow();
        Long node = structure
                .addQuestions(draftId, module, List.of(CaseQuestion.of(row, lesson(draftId, module))), trainer)
                .get(0);
        NodeText made = nodes.find(draftId, node).orElseThrow();
        entityManager.persist(
                new CaseUse(caseId, draft.courseId(), draftId, node, made.nodeId(), null, trainer, clock.instant()));
        steps.done(CaseStepKind.QUESTION, null, trainer, caseId, draft.courseId());
        return node;
    }

    /**
     * As {@link #make}, into the bank of a course in force, whose draft is opened where none is.
     *
     * @throws Refused as {@link #make}, and if there is no such course or it takes nobody new
     */
    public Long makeIn(Long trainer, Long caseId, String courseId) {
        steps.worked(caseId, trainer).demandAccepted();
        if (courses.retired().contains(courseId)) {
            throw new Refused("cases_act.no_course");
        }
        long draft = drafts.open(courseId, trainer).orElseThrow(() -> new Refused("cases_act.no_course"));
        return make(trainer, caseId, draft, null);
    }

    /** The courses in force of which no draft is open. */
    public List<PublishedCourse> withoutDraft() {
        Set<String> drafted = drafts.all().stream().map(DraftRow::courseId).collect(Collectors.toSet());
        Set<String> retired = courses.retired();
        return courses.latest().stream()
                .filter(published -> !drafted.contains(published.course().id()))
                .filter(published -> !retired.contains(published.course().id()))
                .toList();
    }

    /** The first lesson of the module, or of the course: a question names one, and its author chooses another where it is not the right one. */
    private String lesson(long draftId, Long module) {
        return nodes.tree(draftId).stream()
                .filter(node -> node.kind() == NodeKind.LESSON)
                .filter(node -> module == null || module.equals(node.parentId()))
                .map(NodeRow::nodeId)
                .findFirst()
                .orElse("");
    }

    /** What was made of a case, the oldest first. */
    public List<CaseUseRow> uses(Long caseId) {
        return entityManager
                .createQuery(CaseUseRow.QUERY, CaseUseRow.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** How many people have answered it in exams. */
    public long answered(CaseUseRow use) {
        return use.isAnchor()
                ? 0
                : answered.stream()
                        .mapToLong(rooms -> rooms.answered(use.courseId(), use.partId()))
                        .sum();
    }

    /** Tells what learners have now. A question that was made of a case is known by its id, which its draft may have changed. */
    void learn(@Observes CoursePublished published) {
        List<CaseUse> waiting = entityManager
                .createQuery(
                        "select u from CaseUse u where u.courseId = :course and u.level is null and u.versionNumber is null",
                        CaseUse.class)
                .setParameter("course", published.courseId())
                .getResultList();
        if (waiting.isEmpty()) {
            return;
        }
        PublishedCourse version = courses.version(published.versionId());
        for (CaseUse use : waiting) {
            String id =
                    nodes.find(use.draftId(), use.node()).map(NodeText::nodeId).orElse(use.partId());
            if (version.course().question(id).isPresent()) {
                use.isPublished(id, version.number(), published.when());
                steps.done(CaseStepKind.USED, null, published.who(), use.caseId(), published.courseId());
            }
        }
    }
}
