package org.stupeni.framework.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;

/** The ids that were ever published: they are for ever, and what is new gets others. */
@ApplicationScoped
@Transactional
public class PublishedIds {

    @Inject
    Frameworks frameworks;

    /** The competencies that can be retired only. */
    public Set<String> competencies() {
        return NewIds.competencies(published());
    }

    /** The indicators that can be retired only. */
    public Set<String> indicators() {
        return NewIds.indicators(published());
    }

    /** An id for a new competency of this draft. */
    public String newCompetency(String englishTitle, Framework draft) {
        return NewIds.competency(englishTitle, NewIds.competencies(Stream.concat(published(), Stream.of(draft))));
    }

    /** An id for a new indicator of this draft. */
    public String newIndicator(String competency, int level, Framework draft) {
        return NewIds.indicator(competency, level, NewIds.indicators(Stream.concat(published(), Stream.of(draft))));
    }

    private Stream<Framework> published() {
        return frameworks.versions().stream()
                .map(head -> frameworks.find(head.number()))
                .flatMap(Optional::stream)
                .map(FrameworkVersion::framework);
    }
}
