package org.stupeni.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.platform.Language;

/** Assessments in plain words, for every page that shows what a level rests on or what is missing for it. */
@ApplicationScoped
public class Explanations {

    @Inject
    CourseSources courses;

    /**
     * One level's rule line by line.
     *
     * @param own whether the reader is the person assessed: only then lines link to the person's own pages
     */
    public Optional<LevelLines> explain(Assessed assessed, int level, Language language, boolean own) {
        Explainer explainer = explainer(assessed, language, own);
        return assessed.level(level).map(found -> explainer.explain(assessed, found));
    }

    /** Every level's rule line by line, ascending. */
    public List<LevelLines> explainAll(Assessed assessed, Language language, boolean own) {
        Explainer explainer = explainer(assessed, language, own);
        return assessed.levels().stream()
                .map(level -> explainer.explain(assessed, level))
                .toList();
    }

    /** What rows of the ledger state, in their order; what was voided does not count. */
    public List<EvidenceLine> tell(List<EvidenceRow> rows, FrameworkVersion version, Language language) {
        EvidenceWords words = new EvidenceWords(language, courses.titles(version.framework()));
        return rows.stream()
                .map(row -> new EvidenceLine(
                        row.occurredOn(),
                        words.stated(row.evidence(), null),
                        row.validTo(),
                        null,
                        row.voidedOn() == null))
                .toList();
    }

    private Explainer explainer(Assessed assessed, Language language, boolean own) {
        return new Explainer(language, courses.titles(assessed.version().framework()), own);
    }
}
