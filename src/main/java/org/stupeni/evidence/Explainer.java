package org.stupeni.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stupeni.evidence.Statement.CourseDone;
import org.stupeni.evidence.Statement.ExamTaken;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.ChecksNeed;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;
import org.stupeni.framework.Need.MentoringNeed;
import org.stupeni.framework.Need.ObservationsNeed;
import org.stupeni.framework.Need.ProjectNeed;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** Turns an assessment into lines to read. Pure in its arguments; links lead to pages that the reader may open. */
final class Explainer {

    private final Language language;
    private final Titles titles;
    private final RuleWords rules;
    private final EvidenceWords words;
    private final boolean own;
    private final Function<Evidence, String> pages;

    /**
     * An explainer for one reader.
     *
     * @param own whether the reader is the person assessed
     */
    Explainer(Language language, Titles titles, boolean own) {
        this(language, titles, own, new EvidenceWords(language, titles), own ? Explainer::pageOf : nowhere());
    }

    /** An explainer for a manager of the person, who is told what was passed, but no points. */
    static Explainer forManager(Language language, Titles titles) {
        return new Explainer(language, titles, false, new EvidenceWords(language, titles, false), nowhere());
    }

    /** An explainer for HR, who opens what a level rests on from every line. */
    static Explainer forHr(Language language, Titles titles) {
        return new Explainer(
                language,
                titles,
                false,
                new EvidenceWords(language, titles),
                evidence -> HrPlaces.of(evidence.source()));
    }

    private static Function<Evidence, String> nowhere() {
        return evidence -> null;
    }

    private Explainer(
            Language language, Titles titles, boolean own, EvidenceWords words, Function<Evidence, String> pages) {
        this.pages = pages;
        this.language = language;
        this.titles = titles;
        this.rules = new RuleWords(language, titles);
        this.words = words;
        this.own = own;
    }

    LevelLines explain(Assessed assessed, LevelAssessed level) {
        LevelRule rule = assessed.version()
                .framework()
                .level(assessed.competency(), level.level())
                .orElseThrow()
                .rule();
        NeedResult tree = level.tree();
        List<NeedResult> members = tree.need() instanceof AllOf ? tree.children() : List.of(tree);
        List<NeedLine> lines = IntStream.range(0, members.size())
                .mapToObj(i -> line(level.level() + "." + (i + 1), members.get(i), assessed.competency()))
                .toList();
        return new LevelLines(
                level.level(),
                titles.framework().nameOf(level.level()).in(language.locale()),
                level.met(),
                linkedOnce(lines),
                tree.isOutOfReach(),
                rules.decision(rule),
                rules.validity(rule),
                rules.renewal(rule, assessed.competency()).orElse(null),
                level.renewal() == null ? null : line("", level.renewal(), assessed.competency()));
    }

    /** Two needs that the same exam meets lead to it once. */
    private static List<NeedLine> linkedOnce(List<NeedLine> lines) {
        Set<String> links = new HashSet<>();
        return lines.stream()
                .map(line -> line.link() == null || links.add(line.link()) ? line : line.unlinked())
                .toList();
    }

    private NeedLine line(String number, NeedResult result, String competency) {
        List<EvidenceLine> evidence = Stream.concat(
                        result.cited().stream().map(one -> evidence(result, one, true)),
                        result.notCounted().stream().map(one -> evidence(result, one, false)))
                .toList();
        Optional<String> link = own && (result.state() == NeedResult.State.MISSING || isUnfinishedRenewal(result))
                ? linkTo(result.need())
                : Optional.empty();
        return new NeedLine(
                number,
                rules.of(result.need(), competency),
                result.state(),
                evidence,
                words.missing(result).orElse(null),
                link.orElse(null),
                link.map(there -> linkText(result.need())).orElse(null),
                result.children().stream()
                        .map(child -> line("", child, competency))
                        .toList());
    }

    private static boolean isUnfinishedRenewal(NeedResult result) {
        return result.need() instanceof ChecksNeed && !result.isMet();
    }

    private EvidenceLine evidence(NeedResult result, Evidence evidence, boolean counts) {
        return new EvidenceLine(
                evidence.occurredOn(),
                words.stated(evidence, result.need()),
                counts ? result.lastDayOf(evidence).orElse(null) : null,
                pages.apply(evidence),
                counts);
    }

    private static String pageOf(Evidence evidence) {
        Statement statement = evidence.statement();
        if (statement instanceof ExamTaken taken) {
            return "/learn/result?id=" + taken.attempt();
        } else if (statement instanceof Statement.Checked check) {
            return "/learn/result?id=" + check.attempt();
        } else if (statement instanceof CourseDone done) {
            return "/learn/course?id=" + done.course();
        } else if (statement instanceof Statement.LevelDecided decided && decided.certificate() != null) {
            return "/learn/certificates";
        } else if (evidence.source().kind().equals(Source.DOCUMENT)) {
            return "/learn/document?id=" + evidence.source().id();
        } else if (evidence.source().kind().equals(Source.OBSERVATION)) {
            return "/learn/observation?id=" + evidence.source().id();
        } else if (evidence.source().kind().equals(Source.PANEL)) {
            return "/learn/panel?id=" + evidence.source().id();
        }
        return null;
    }

    private static Optional<String> linkTo(Need need) {
        if (need instanceof CourseNeed course) {
            return Optional.of("/learn/course?id=" + course.course());
        } else if (need instanceof ExamNeed exam) {
            return Optional.of("/learn/exam?course=" + exam.course() + "&id=" + exam.exam());
        } else if (need instanceof IndicatorShareNeed share) {
            return Optional.of("/learn/exam?course=" + share.course() + "&id=" + share.exam());
        } else if (need instanceof MentoringNeed) {
            return Optional.of("/learn/new-document?kind=mentoring");
        } else if (need instanceof ProjectNeed) {
            return Optional.of("/learn/new-document?kind=project");
        } else if (need instanceof ObservationsNeed) {
            return Optional.of("/learn/observations");
        } else if (need instanceof ChecksNeed) {
            return Optional.of("/learn/checks");
        }
        return Optional.empty();
    }

    private String linkText(Need need) {
        if (need instanceof MentoringNeed || need instanceof ProjectNeed) {
            return Texts.of(language, "evidence_line.to_document");
        }
        if (need instanceof ObservationsNeed) {
            return Texts.of(language, "evidence_line.to_observations");
        }
        if (need instanceof ChecksNeed) {
            return Texts.of(language, "evidence_line.to_checks");
        }
        return Texts.of(language, need instanceof CourseNeed ? "evidence_line.to_course" : "evidence_line.to_exam");
    }
}
