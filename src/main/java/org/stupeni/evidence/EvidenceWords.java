package org.stupeni.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stupeni.evidence.Statement.Checked;
import org.stupeni.evidence.Statement.CourseDone;
import org.stupeni.evidence.Statement.CourseRecognised;
import org.stupeni.evidence.Statement.ExamTaken;
import org.stupeni.evidence.Statement.LevelDecided;
import org.stupeni.evidence.Statement.Observed;
import org.stupeni.evidence.Statement.ProjectAccepted;
import org.stupeni.evidence.Statement.Share;
import org.stupeni.framework.Indicator;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.ChecksNeed;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.HeldNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;
import org.stupeni.framework.Need.MentoringNeed;
import org.stupeni.framework.Need.ObservationsNeed;
import org.stupeni.framework.Need.PanelNeed;
import org.stupeni.framework.Need.ProjectNeed;
import org.stupeni.framework.Need.Situation;
import org.stupeni.platform.Language;
import org.stupeni.platform.Moments;
import org.stupeni.platform.Texts;

/** Evidence, and what is missing of it, as sentences. Pure in its arguments, the titles and the language. */
final class EvidenceWords {

    private final Language language;
    private final Titles titles;
    private final RuleWords rules;
    private final boolean points;

    EvidenceWords(Language language, Titles titles) {
        this(language, titles, true);
    }

    /**
     * Words for one kind of reader.
     *
     * @param points whether the reader may know points; who may not is told what was passed and what was not
     */
    EvidenceWords(Language language, Titles titles, boolean points) {
        this.points = points;
        this.language = language;
        this.titles = titles;
        this.rules = new RuleWords(language, titles);
    }

    /** What a piece of evidence states, as far as this need asks. */
    String stated(Evidence evidence, Need need) {
        Statement statement = evidence.statement();
        if (statement instanceof ExamTaken taken) {
            return need instanceof IndicatorShareNeed && points ? weakest(taken) : exam(taken, need);
        } else if (statement instanceof CourseDone done) {
            return titles.course(done.course(), language)
                    .map(title -> text("evidence_stated.course", title))
                    .orElseGet(() -> text("evidence_stated.course_unknown"));
        } else if (statement instanceof CourseRecognised recognised) {
            return titles.course(recognised.course(), language)
                    .map(title -> text("evidence_stated.recognised", title, recognised.title()))
                    .orElseGet(() -> text("evidence_stated.recognised_unknown", recognised.title()));
        } else if (statement instanceof LevelDecided decided) {
            return decision(evidence.competency(), decided);
        } else if (statement instanceof Observed observed) {
            return text(
                    observed.situation() == Situation.HARD
                            ? "evidence_stated.observed_hard"
                            : "evidence_stated.observed",
                    observed.level());
        } else if (statement instanceof Checked check) {
            return !points
                    ? text("evidence_stated.check_done", check.level())
                    : text("evidence_stated.check", check.level(), check.points(), check.maximum());
        } else if (statement instanceof ProjectAccepted project) {
            return text("evidence_stated.project", project.title());
        }
        return text("evidence_stated." + evidence.kind().name().toLowerCase(Locale.ROOT));
    }

    /** The level whose rule counts a row: with its competency where that is another one than the row's. */
    String use(Worth.Use use, String competency) {
        return use.competency().equals(competency)
                ? text("evidence_use.level", use.level())
                : text("evidence_use.level_of", use.level(), titles.competency(use.competency(), language));
    }

    /** What is still to be done for a single need, as a sentence; nothing where it is met or a group. */
    Optional<String> missing(NeedResult result) {
        if (!result.isMet()
                && result.need() instanceof ExamNeed
                && !result.children().isEmpty()) {
            return Optional.of(text("evidence_missing.exam_close"));
        }
        if (result.isMet() || !result.children().isEmpty()) {
            return Optional.empty();
        }
        if (result.state() == NeedResult.State.NOT_POSSIBLE_YET) {
            return Optional.of(notPossible(result.need()));
        }
        return Optional.of(toDo(result));
    }

    private String notPossible(Need need) {
        return text(
                need instanceof CourseNeed ? "evidence_missing.course_unwritten" : "evidence_missing.exam_unwritten");
    }

    private String toDo(NeedResult result) {
        Need need = result.need();
        Optional<Evidence> near = result.notCounted().stream().findFirst();
        if (need instanceof CourseNeed) {
            return text("evidence_missing.course");
        } else if (need instanceof ExamNeed) {
            return near.map(evidence -> examAgain((ExamTaken) evidence.statement()))
                    .orElseGet(() -> text("evidence_missing.exam"));
        } else if (need instanceof IndicatorShareNeed share) {
            return near.map(evidence -> shareAgain(evidence, share)).orElseGet(() -> text("evidence_missing.exam"));
        } else if (need instanceof HeldNeed held) {
            return near.map(evidence -> held(evidence, held)).orElseGet(() -> text("evidence_missing.held"));
        } else if (need instanceof ObservationsNeed observations) {
            return observations(observations, result);
        } else if (need instanceof PanelNeed && result.cited().isEmpty()) {
            return text("evidence_missing.panel");
        } else if (need instanceof ChecksNeed checks) {
            return Texts.count(language, "evidence_missing.checks", Missing.days(checks, result));
        }
        return more(need, result.cited());
    }

    /** Rows about the same colleague or project are one: where there are such, it is said why they do not suffice. */
    private String more(Need need, List<Evidence> cited) {
        int different = Different.of(cited);
        String what = need instanceof MentoringNeed ? "mentoring" : need instanceof ProjectNeed ? "project" : "panels";
        String words = Texts.count(language, "evidence_missing." + what, countOf(need) - different);
        return different == cited.size() ? words : words + " " + text("evidence_missing.same_" + what);
    }

    private String examAgain(ExamTaken taken) {
        if (taken.passed()) {
            return text("evidence_missing.exam_too_old");
        }
        return points
                ? text("evidence_missing.exam_below_cut", taken.cut().subtract(taken.points()))
                : text("evidence_missing.exam");
    }

    private String shareAgain(Evidence evidence, IndicatorShareNeed need) {
        ExamTaken taken = (ExamTaken) evidence.statement();
        if (!taken.passed()) {
            return text("evidence_missing.share_exam_first");
        }
        List<Indicator> notAsked = NotAsked.of(evidence.competency(), taken, titles.framework());
        if (!notAsked.isEmpty()) {
            return text("evidence_missing.not_asked", titles.quoted(notAsked, language));
        }
        return taken.hasEveryIndicatorAt(need.minimum())
                ? text("evidence_missing.exam_too_old")
                : text("evidence_missing.share", need.minimum());
    }

    private String held(Evidence evidence, HeldNeed need) {
        int level = ((LevelDecided) evidence.statement()).level();
        return level >= need.level()
                ? text("evidence_missing.held_ended", Moments.date(evidence.validTo(), language))
                : text("evidence_missing.held_lower", level);
    }

    private String observations(ObservationsNeed need, NeedResult result) {
        int more = need.count() - result.cited().size();
        if (more > 0) {
            return Texts.count(language, "evidence_missing.observations", more);
        }
        long observers = result.cited().stream()
                .map(evidence -> ((Observed) evidence.statement()).observer())
                .distinct()
                .count();
        return text(
                observers < need.differentObservers()
                        ? "evidence_missing.other_observer"
                        : "evidence_missing.other_day");
    }

    private static int countOf(Need need) {
        if (need instanceof MentoringNeed mentoring) {
            return mentoring.count();
        } else if (need instanceof ProjectNeed project) {
            return project.count();
        } else if (need instanceof PanelNeed panel) {
            return panel.count();
        }
        throw new IllegalStateException("Nothing is counted by " + need);
    }

    private String exam(ExamTaken taken, Need need) {
        if (!points) {
            return text(
                    taken.passed() ? "evidence_stated.exam_is_passed" : "evidence_stated.exam_is_failed",
                    rules.exam("evidence_stated.exam", taken.course(), taken.exam()));
        }
        if (taken.isCloseToCut() && need instanceof ExamNeed exam && exam.zone() != null) {
            return text(
                    "evidence_stated.exam_close",
                    rules.exam("evidence_stated.exam", taken.course(), taken.exam()),
                    taken.points(),
                    taken.maximum(),
                    taken.cut(),
                    taken.zone());
        }
        return text(
                taken.passed() ? "evidence_stated.exam_passed" : "evidence_stated.exam_failed",
                rules.exam("evidence_stated.exam", taken.course(), taken.exam()),
                taken.points(),
                taken.maximum(),
                taken.cut());
    }

    private String weakest(ExamTaken taken) {
        return taken.indicators().entrySet().stream()
                .min(Comparator.comparing(entry -> shareOf(entry.getValue())))
                .map(entry -> weakest(entry))
                .orElseGet(() -> exam(taken, null));
    }

    private String weakest(Map.Entry<String, Share> indicator) {
        Share share = indicator.getValue();
        return text(
                "evidence_stated.weakest",
                titles.indicator(indicator.getKey(), language),
                share.points(),
                share.maximum());
    }

    private static BigDecimal shareOf(Share share) {
        return share.points().divide(BigDecimal.valueOf(share.maximum()), MathContext.DECIMAL32);
    }

    private String decision(String competency, LevelDecided decided) {
        String title = titles.competency(competency, language);
        return decided.certificate() == null
                ? text("evidence_stated.decision", decided.level(), title)
                : text("evidence_stated.certificate", decided.level(), title, decided.certificate());
    }

    private String text(String key, Object... arguments) {
        return Texts.of(language, key, arguments);
    }
}
