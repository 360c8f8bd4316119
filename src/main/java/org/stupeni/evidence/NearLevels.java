package org.stupeni.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Language;

/** Who is one piece of evidence away from a level: computed for many people in one statement for every 500 of them. */
@ApplicationScoped
@Transactional
public class NearLevels {

    @Inject
    EvidenceLedger ledger;

    @Inject
    ReachedLevels reached;

    @Inject
    Frameworks frameworks;

    @Inject
    CourseSources sources;

    /** Somebody who may be near a level. */
    public record Candidate(Long employeeId, String competency, int level) {}

    /** Those of them whom one piece of evidence brings to the level, with what it would be, as {@link RuleWords} says it. */
    public Map<Candidate, String> oneAway(Collection<Candidate> candidates, Language language) {
        FrameworkVersion version = frameworks.current();
        LocalDate today = reached.today();
        Sources possible = sources.current();
        RuleWords words = new RuleWords(language, sources.titles(version.framework()));
        Map<Long, List<EvidenceRow>> rows =
                ledger.of(candidates.stream().map(Candidate::employeeId).toList());
        Map<Candidate, String> near = new HashMap<>();
        for (Candidate candidate : candidates) {
            List<Evidence> evidence = rows.getOrDefault(candidate.employeeId(), List.of()).stream()
                    .map(EvidenceRow::evidence)
                    .toList();
            Assessed assessed = Assessment.assess(evidence, version, candidate.competency(), today, possible);
            assessed.level(candidate.level())
                    .flatMap(level -> Missing.of(level.tree()))
                    .filter(missing -> missing.pieces() == 1)
                    .flatMap(missing -> Optional.of(missing.needs().get(0)))
                    .ifPresent(need -> near.put(candidate, words.of(need, candidate.competency())));
        }
        return near;
    }
}
