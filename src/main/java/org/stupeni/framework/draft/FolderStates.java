package org.stupeni.framework.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.FrameworkVersions;
import org.stupeni.framework.Frameworks;

/** Decides what becomes of a state of {@code framework.yaml}: a version, a draft, or nothing if it was there before. */
@ApplicationScoped
@Transactional
@ActivateRequestContext
class FolderStates {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Frameworks frameworks;

    @Inject
    FrameworkVersions versions;

    @Inject
    FrameworkDrafts drafts;

    @Inject
    FolderMerges merges;

    @Inject
    Clock clock;

    @Inject
    Event<FrameworkDraftHappened> happened;

    /**
     * Takes a state over unless it ever was there.
     *
     * @return what became of it, for the log; nothing if it is known
     * @throws jakarta.persistence.PersistenceException if another node is at it, too
     */
    Optional<String> take(Framework framework) {
        String hash = framework.hash();
        if (versions.isKnown(hash) || wasDraft(hash)) {
            return Optional.empty();
        }
        Optional<Draft> open = drafts.open();
        if (open.isEmpty() && !versions.isOwn()) {
            return versions.publishIfNew(framework)
                    .map(version -> "Framework version " + version.number() + " is in force");
        }
        Instant now = clock.instant();
        entityManager
                .createQuery("select d from FrameworkDraft d where d.openMarker = :waiting", FrameworkDraft.class)
                .setParameter("waiting", DraftState.WAITING.name())
                .getResultList()
                .forEach(older -> {
                    older.discard(FrameworkImport.FILE, null, now);
                    happened.fire(FrameworkDraftHappened.discarded(null, older.id(), now));
                });
        entityManager.flush();
        int newest = frameworks.newest().map(FrameworkVersion::number).orElse(0);
        FrameworkDraft draft = FrameworkDraft.ofFolder(newest, merges.of(framework), framework, open.isPresent(), now);
        entityManager.persist(draft);
        entityManager.flush();
        happened.fire(FrameworkDraftHappened.begun(null, draft.id(), now));
        return Optional.of(
                open.isPresent()
                        ? "framework.yaml has changed: it waits until the draft in the portal is settled"
                        : "framework.yaml has changed: it is a draft in the portal");
    }

    private boolean wasDraft(String hash) {
        return entityManager
                        .createQuery("select count(d.id) from FrameworkDraft d where d.folderHash = :hash", Long.class)
                        .setParameter("hash", hash)
                        .getSingleResult()
                > 0;
    }
}
