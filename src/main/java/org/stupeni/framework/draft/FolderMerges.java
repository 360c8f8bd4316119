package org.stupeni.framework.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;

/** Merges a state of the folder of courses with the newest version; both began as the last version that came from the folder. */
@ApplicationScoped
@Transactional
class FolderMerges {

    @Inject
    Frameworks frameworks;

    Framework of(Framework file) {
        Framework newest = frameworks.newest().orElseThrow().framework();
        Framework base = frameworks.versions().stream()
                .filter(head -> head.publishedBy() == null && !head.isWithdrawn())
                .findFirst()
                .flatMap(head -> frameworks.find(head.number()))
                .map(FrameworkVersion::framework)
                .orElse(newest);
        return FrameworkMerge.of(base, newest, file);
    }
}
