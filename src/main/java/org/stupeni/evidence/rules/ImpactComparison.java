package org.stupeni.evidence.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stupeni.evidence.Assessed;
import org.stupeni.evidence.Assessment;
import org.stupeni.evidence.Evidence;
import org.stupeni.evidence.Sources;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;

/**
 * One person by two rules on one day. Pure.
 *
 * @param now the version in force
 * @param then the draft
 */
record ImpactComparison(FrameworkVersion now, FrameworkVersion then, LocalDate today, Sources sources) {

    /** The competencies in which this evidence would reach another level, and what else changes about what is reached and held. */
    List<ImpactLine> of(Long employeeId, List<Evidence> evidence) {
        Set<String> competencies = new LinkedHashSet<>();
        Stream.of(now, then)
                .flatMap(version -> version.framework().competencies().stream())
                .map(Competency::id)
                .forEach(competencies::add);
        ImpactTerms terms = terms();
        List<ImpactLine> lines = new ArrayList<>();
        for (String competency : competencies) {
            Assessed before = assess(evidence, now, competency);
            Assessed after = assess(evidence, then, competency);
            int from = before == null ? Framework.LOWEST : before.reached();
            int to = after == null ? Framework.LOWEST : after.reached();
            if (from != to) {
                int held = before == null ? Framework.LOWEST : before.held();
                LocalDate until =
                        held == Framework.LOWEST ? null : before.decision().validTo();
                lines.add(ImpactLine.level(employeeId, competency, from, to, held, until));
            }
            lines.addAll(terms.of(employeeId, competency, evidence, before, after));
        }
        return lines;
    }

    ImpactTerms terms() {
        return new ImpactTerms(now.framework(), then.framework(), today);
    }

    /** Null where the rules do not know the competency. */
    private Assessed assess(List<Evidence> evidence, FrameworkVersion version, String competency) {
        return version.framework().competency(competency).isEmpty()
                ? null
                : Assessment.assess(evidence, version, competency, today, sources);
    }
}
