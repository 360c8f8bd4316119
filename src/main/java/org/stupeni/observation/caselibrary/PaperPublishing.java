package org.stupeni.observation.caselibrary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;
import org.stupeni.observation.PublishedPapers;
import org.stupeni.observation.RolePlay;
import org.stupeni.observation.RolePlayReader;
import org.stupeni.observation.Scene;
import org.stupeni.observation.SceneReader;
import org.stupeni.platform.Refused;

/**
 * Role-plays and scenes of cases as they are published and retired. Games and calibrations that were begun keep what they began with.
 *
 * <p>By the key of a scene observers are admitted to observations that certify, so a scene is published by somebody who wrote nothing of it since it was published before.
 */
@ApplicationScoped
@Transactional
public class PaperPublishing implements PublishedPapers {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CaseSteps steps;

    @Inject
    CasePapers papers;

    @Inject
    Frameworks frameworks;

    @Inject
    Clock clock;

    /** What was read of versions, which never change; of a version that the framework does not take, nothing. */
    private final Map<Read, Optional<Object>> read = new ConcurrentHashMap<>();

    private record Read(Long version, int framework) {}

    /**
     * Publishes what is saved.
     *
     * @param seen how often it was saved when the trainer looked at it
     * @throws Refused if the case is not in the library or the trainer's own, the text was saved since or has mistakes, was published so before, or is a scene that the
     *     trainer wrote in
     */
    public void publish(Long trainer, Long caseId, PaperKind kind, int seen) {
        steps.worked(caseId, trainer).demandAccepted();
        CasePaper paper = papers.saved(caseId, kind).orElseThrow(() -> new Refused("cases_paper.save_first"));
        paper.demandSeen(seen);
        String document = paper.text().document();
        if (!papers.problems(caseId, kind, document).isEmpty()) {
            throw new Refused("cases_paper.not_sound");
        }
        if (kind == PaperKind.SCENE && paper.isWrittenBy(trainer)) {
            throw new Refused("cases_paper.own_key");
        }
        Optional<PaperVersionRow> before = last(caseId, kind);
        if (before.filter(version -> document.equals(version.document())).isPresent()) {
            throw new Refused("cases_paper.published_already");
        }
        keep(caseId, kind, before, document, trainer);
        paper.isPublished();
        boolean changed = before.filter(PaperVersionRow::isInForce).isPresent();
        steps.done(changed ? kind.changed() : kind.published(), null, trainer, caseId);
    }

    /**
     * Takes what was published out of use. A case that is in the library no more may still have something to retire.
     *
     * @param seen the number of the version that the trainer saw
     * @throws Refused if nothing of this kind is in force, something else was published since, or the case is the trainer's own
     */
    public void retire(Long trainer, Long caseId, PaperKind kind, int seen) {
        steps.worked(caseId, trainer);
        Optional<PaperVersionRow> before = last(caseId, kind).filter(PaperVersionRow::isInForce);
        if (before.filter(version -> version.number() == seen).isEmpty()) {
            throw new Refused("cases_paper.retired_already");
        }
        keep(caseId, kind, before, null, trainer);
        steps.done(kind.retired(), null, trainer, caseId);
    }

    private void keep(Long caseId, PaperKind kind, Optional<PaperVersionRow> before, String document, Long trainer) {
        int number = before.map(PaperVersionRow::number).orElse(0) + 1;
        Instant now = clock.instant();
        entityManager.persist(new PaperVersion(caseId, kind, number, document, trainer, now));
    }

    /** What was last done with one kind, or nothing where it was never published. */
    public Optional<PaperVersionRow> last(Long caseId, PaperKind kind) {
        return of(caseId).stream().filter(version -> version.kind() == kind).findFirst();
    }

    /** What was last done with each kind that was published. */
    public List<PaperVersionRow> of(Long caseId) {
        return entityManager
                .createQuery(PaperVersionRow.OF_CASE, PaperVersionRow.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    @Override
    public Published<RolePlay> rolePlays() {
        return published(PaperKind.ROLE_PLAY, RolePlay.class);
    }

    @Override
    public Published<Scene> scenes() {
        return published(PaperKind.SCENE, Scene.class);
    }

    private <T> Published<T> published(PaperKind kind, Class<T> type) {
        List<PaperVersionRow> versions = entityManager
                .createQuery(PaperVersionRow.OF_KIND, PaperVersionRow.class)
                .setParameter("kind", kind)
                .getResultList();
        return new Published<>(
                versions.stream()
                        .map(version -> CaseQuestion.idOf(version.caseId()))
                        .collect(Collectors.toSet()),
                versions.stream()
                        .filter(PaperVersionRow::isInForce)
                        .flatMap(version -> read(version).stream())
                        .map(type::cast)
                        .toList());
    }

    private Optional<Object> read(PaperVersionRow version) {
        FrameworkVersion framework = frameworks.current();
        return read.computeIfAbsent(new Read(version.id(), framework.number()), unread -> {
            String id = CaseQuestion.idOf(version.caseId());
            List<?> sound = version.kind() == PaperKind.SCENE
                    ? new SceneReader(framework.framework())
                            .read(id, version.document())
                            .sound()
                    : new RolePlayReader(framework.framework())
                            .read(id, version.document())
                            .sound();
            return sound.stream().findFirst().map(Object.class::cast);
        });
    }
}
