package org.stupeni.observation.caselibrary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.stupeni.course.CoursePublished;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.draft.DraftAnchors;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.Drafts;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;

/** Puts what was done in a case into the checklist of a draft as what is seen at a level, and learns from publications which of it observers have. */
@ApplicationScoped
@Transactional
public class CaseAnchors {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CaseSteps steps;

    @Inject
    Drafts drafts;

    @Inject
    DraftAnchors anchors;

    @Inject
    Courses courses;

    @Inject
    Clock clock;

    /**
     * Puts words of a case into a checklist.
     *
     * @throws Refused if the case is not in the library or the trainer's own, the words cannot stand there, the draft is open no more, has no such item, or its
     *     checklist was saved by somebody else since the trainer saw it
     */
    public void put(Long trainer, Long caseId, AnchorWish wish) {
        steps.worked(caseId, trainer).demandAccepted();
        DraftRow draft = drafts.find(wish.draftId())
                .filter(DraftRow::isOpen)
                .orElseThrow(() -> new Refused("cases_act.no_draft"));
        anchors.put(
                draft.id(),
                wish.node(),
                wish.version(),
                wish.item(),
                wish.level(),
                there -> AnchorRules.text(there, wish.text(), wish.how()),
                trainer);
        boolean known = waiting(draft.courseId()).stream()
                .anyMatch(use ->
                        use.caseId().equals(caseId) && use.isAt(draft.id(), wish.node(), wish.item(), wish.level()));
        if (!known) {
            entityManager.persist(new CaseUse(
                    caseId,
                    draft.courseId(),
                    draft.id(),
                    wish.node(),
                    wish.item(),
                    wish.level(),
                    trainer,
                    clock.instant()));
            steps.done(CaseStepKind.ANCHOR, null, trainer, caseId, draft.courseId());
        }
    }

    private List<CaseUse> waiting(String courseId) {
        return entityManager
                .createQuery(
                        "select u from CaseUse u where u.courseId = :course and u.level is not null and u.versionNumber is null",
                        CaseUse.class)
                .setParameter("course", courseId)
                .getResultList();
    }

    /** Tells what observers have now: the words of the draft, where the version before had others or none. */
    void learn(@Observes CoursePublished published) {
        List<CaseUse> waiting = waiting(published.courseId());
        if (waiting.isEmpty()) {
            return;
        }
        PublishedCourse version = courses.version(published.versionId());
        Optional<PublishedCourse> before = courses.find(published.courseId(), version.number() - 1);
        for (CaseUse use : waiting) {
            Optional<LocalText> now = anchor(version, use);
            boolean isNew = !now.equals(before.flatMap(older -> anchor(older, use)));
            Optional<LocalText> draft = anchors.find(use.draftId(), use.node(), use.partId(), use.level());
            if (now.isPresent() && isNew && now.equals(draft.map(CaseAnchors::clean))) {
                use.isPublished(use.partId(), version.number(), published.when());
                steps.done(CaseStepKind.ANCHORED, null, published.who(), use.caseId(), published.courseId());
            }
        }
    }

    private static Optional<LocalText> anchor(PublishedCourse version, CaseUse use) {
        return Optional.ofNullable(version.course().checklist())
                .flatMap(checklist -> checklist.item(use.partId()))
                .map(item -> item.anchors().get(use.level()))
                .map(CaseAnchors::clean);
    }

    private static LocalText clean(LocalText text) {
        return new LocalText(text.ru().strip(), text.en().strip());
    }
}
