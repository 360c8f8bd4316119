package org.stupeni.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.evidence.Statement.ExamTaken;
import org.stupeni.evidence.Statement.LevelDecided;
import org.stupeni.evidence.ToldEvidence.ToldExam;
import org.stupeni.evidence.ToldEvidence.ToldIndicator;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.platform.Language;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.start.Attempts;
import org.stupeni.quiz.statistics.ExamFigures;
import org.stupeni.quiz.statistics.ExamRow;
import org.stupeni.quiz.statistics.Repeat;
import org.stupeni.quiz.statistics.Statistics;

/** Assessments in plain words, for every page that shows what a level rests on or what is missing for it. */
@ApplicationScoped
public class Explanations {

    @Inject
    CourseSources courses;

    @Inject
    Attempts attempts;

    @Inject
    Statistics statistics;

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

    /** Every level's rule line by line for HR, ascending. */
    public List<LevelLines> explainAllToHr(Assessed assessed, Language language) {
        Explainer explainer =
                Explainer.forHr(language, courses.titles(assessed.version().framework(), assessed.on()));
        return assessed.levels().stream()
                .map(level -> explainer.explain(assessed, level))
                .toList();
    }

    /** One level's rule line by line for HR, with a link to each piece of evidence that has a page. */
    public Optional<LevelLines> explainToHr(Assessed assessed, int level, Language language) {
        Explainer explainer =
                Explainer.forHr(language, courses.titles(assessed.version().framework(), assessed.on()));
        return assessed.level(level).map(found -> explainer.explain(assessed, found));
    }

    /** One level's rule line by line for a manager of the person: what is met and what is not, without points and links. */
    public Optional<LevelLines> explainToManager(Assessed assessed, int level, Language language) {
        Explainer explainer =
                Explainer.forManager(language, courses.titles(assessed.version().framework(), assessed.on()));
        return assessed.level(level).map(found -> explainer.explain(assessed, found));
    }

    /** What rows of the ledger of one person state, in their order, for who decides about the person; what was voided does not count. */
    public List<ToldEvidence> tell(
            Long employeeId, List<EvidenceRow> rows, FrameworkVersion version, Language language) {
        Titles titles = courses.titles(version.framework());
        EvidenceWords words = new EvidenceWords(language, titles);
        Map<Long, AttemptRow> sat = attempts.of(employeeId, AttemptKind.EXAM).stream()
                .collect(Collectors.toMap(AttemptRow::id, Function.identity()));
        Map<String, ExamFigures> figures = figuresOf(rows);
        return EvidenceRow.onceEach(rows).stream()
                .map(row -> {
                    Evidence evidence = row.evidence();
                    return new ToldEvidence(
                            row.occurredOn(),
                            words.stated(evidence, needOf(evidence, version.framework())),
                            row.validTo(),
                            row.voidedOn(),
                            evidence.statement() instanceof LevelDecided,
                            evidence.statement() instanceof ExamTaken taken
                                    ? exam(evidence, taken, sat.get(taken.attempt()), titles, language)
                                    : null,
                            evidence.statement() instanceof ExamTaken taken
                                    ? Repeat.of(
                                                    figures.get(Sources.exam(taken.course(), taken.exam())),
                                                    taken.points(),
                                                    taken.cut())
                                            .orElse(null)
                                    : null);
                })
                .toList();
    }

    /** By course and exam, in one statement; none where no exam is told of. */
    private Map<String, ExamFigures> figuresOf(List<EvidenceRow> rows) {
        boolean anyExam = rows.stream().anyMatch(row -> row.evidence().kind() == EvidenceKind.EXAM);
        return (anyExam ? statistics.exams() : List.<ExamRow>of())
                .stream()
                        .filter(exam -> exam.figures() != null)
                        .collect(Collectors.toMap(
                                exam -> Sources.exam(exam.courseId(), exam.examId()), ExamRow::figures));
    }

    /** What the level's rule asks of an exam that does not always decide alone; null for everything else. */
    private static Need needOf(Evidence evidence, Framework framework) {
        if (evidence.statement() instanceof ExamTaken taken) {
            return framework
                    .secondEvidence(evidence.competency(), taken.level(), taken.course(), taken.exam())
                    .map(second -> new ExamNeed(taken.course(), taken.exam(), null, second))
                    .orElse(null);
        }
        return null;
    }

    private static ToldExam exam(
            Evidence evidence, ExamTaken taken, AttemptRow attempt, Titles titles, Language language) {
        if (attempt == null) {
            return null;
        }
        int threshold =
                titles.framework().shareAsked(evidence.competency(), taken.level(), taken.course(), taken.exam());
        return new ToldExam(
                attempt.id(),
                taken.passed(),
                taken.isCloseToCut() && needOf(evidence, titles.framework()) != null,
                attempt.number(),
                attempt.startedAt(),
                attempt.handedInAt(),
                attempt.minutes(),
                threshold,
                taken.indicators().entrySet().stream()
                        .map(one -> new ToldIndicator(
                                titles.indicator(one.getKey(), language),
                                one.getValue().points(),
                                one.getValue().maximum(),
                                one.getValue().isAtLeast(threshold)))
                        .toList());
    }

    private Explainer explainer(Assessed assessed, Language language, boolean own) {
        return new Explainer(language, courses.titles(assessed.version().framework(), assessed.on()), own);
    }
}
