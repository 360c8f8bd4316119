package org.stupeni.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.evidence.NeedResult.State;
import org.stupeni.evidence.Statement.CourseDone;
import org.stupeni.evidence.Statement.ExamTaken;
import org.stupeni.evidence.Statement.LevelDecided;
import org.stupeni.evidence.Statement.Observed;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.AnyOf;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.HeldNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;
import org.stupeni.framework.Need.MentoringNeed;
import org.stupeni.framework.Need.NOf;
import org.stupeni.framework.Need.ObservationsNeed;
import org.stupeni.framework.Need.PanelNeed;
import org.stupeni.framework.Need.ProjectNeed;
import org.stupeni.framework.Need.Situation;

/**
 * Which level a person's evidence reaches by the rules on a day.
 *
 * <p>Pure: the same evidence, rules and day give the same answer, in whatever order the evidence comes. More evidence never lowers the level; only a row
 * that voids another one, time and other rules do.
 */
public final class Assessment {

    private static final Comparator<Evidence> NEWEST_FIRST = Comparator.comparing(Evidence::occurredOn)
            .thenComparing(Evidence::id)
            .reversed();

    private final List<Evidence> evidence;
    private final String competency;
    private final LocalDate on;
    private final Sources sources;

    /** The exams near whose cut the rule lets second evidence decide: for its other needs a result there is as good as a passed one. */
    private final Set<String> zoned;

    private Assessment(List<Evidence> newestFirst, String competency, LocalDate on, Sources sources, Need rule) {
        this.evidence = newestFirst;
        this.competency = competency;
        this.on = on;
        this.sources = sources;
        this.zoned = rule.all()
                .filter(ExamNeed.class::isInstance)
                .map(ExamNeed.class::cast)
                .filter(need -> need.zone() != null)
                .map(need -> need.course() + "/" + need.exam())
                .collect(Collectors.toSet());
    }

    /**
     * Assesses one competency.
     *
     * @param evidence everything the ledger keeps of the person, of every competency: a rule may look at another one
     * @param on the day; evidence counts to the end of its last day
     * @throws java.util.NoSuchElementException if the framework has no such competency
     */
    public static Assessed assess(
            List<Evidence> evidence, FrameworkVersion version, String competencyId, LocalDate on, Sources sources) {
        Competency competency = version.framework().competency(competencyId).orElseThrow();
        List<Evidence> known = evidence.stream()
                .filter(one -> one.isKnownOn(on))
                .sorted(NEWEST_FIRST)
                .toList();
        List<LevelAssessed> levels = competency.levels().stream()
                .map(level -> {
                    Need rule = level.rule().needs();
                    return new LevelAssessed(
                            level.level(), new Assessment(known, competencyId, on, sources, rule).result(rule));
                })
                .toList();
        int reached = levels.stream()
                .filter(LevelAssessed::met)
                .mapToInt(LevelAssessed::level)
                .max()
                .orElse(Framework.LOWEST);
        return new Assessed(competencyId, on, version, reached, levels, decision(known, competencyId, on));
    }

    /** The last day a piece of evidence counts for a need, or null where nothing ends it. */
    static LocalDate lastDay(Need need, Evidence evidence) {
        Integer months = monthsOf(need);
        return months == null
                ? evidence.validTo()
                : evidence.occurredOn().plusMonths(months).minusDays(1);
    }

    private static Integer monthsOf(Need need) {
        if (need instanceof ExamNeed exam) {
            return exam.withinMonths();
        } else if (need instanceof IndicatorShareNeed share) {
            return share.withinMonths();
        } else if (need instanceof ObservationsNeed observations) {
            return observations.withinMonths();
        } else if (need instanceof MentoringNeed mentoring) {
            return mentoring.withinMonths();
        } else if (need instanceof ProjectNeed project) {
            return project.withinMonths();
        } else if (need instanceof PanelNeed panel) {
            return panel.withinMonths();
        }
        return null;
    }

    private static Evidence decision(List<Evidence> known, String competency, LocalDate on) {
        return known.stream()
                .filter(one -> one.competency().equals(competency))
                .filter(one -> one.statement() instanceof LevelDecided)
                .filter(one -> one.validTo() == null || !on.isAfter(one.validTo()))
                .max(Comparator.comparingInt((Evidence one) -> ((LevelDecided) one.statement()).level())
                        .thenComparing(NEWEST_FIRST.reversed()))
                .orElse(null);
    }

    private NeedResult result(Need need) {
        if (need instanceof CourseNeed course) {
            return single(need, isCourse(course), isCourse(course), sources.hasCourse(course.course()));
        } else if (need instanceof ExamNeed exam) {
            return exam.zone() == null ? exam(exam, ExamTaken::passed) : examWithZone(exam);
        } else if (need instanceof IndicatorShareNeed share) {
            return single(
                    need,
                    isExam(
                            share.course(),
                            share.exam(),
                            taken -> isGoodEnough(taken) && taken.hasEveryIndicatorAt(share.minimum())),
                    isExam(share.course(), share.exam(), taken -> true),
                    sources.hasExam(share.course(), share.exam()));
        } else if (need instanceof HeldNeed held) {
            return single(need, isDecision(held, held.level()), isDecision(held, Framework.LOWEST), true);
        } else if (need instanceof ObservationsNeed observations) {
            return observations(observations);
        } else if (need instanceof MentoringNeed mentoring) {
            return counted(need, EvidenceKind.MENTORING, mentoring.count());
        } else if (need instanceof ProjectNeed project) {
            return counted(need, EvidenceKind.PROJECT, project.count());
        } else if (need instanceof PanelNeed panel) {
            return counted(need, EvidenceKind.PANEL, panel.count());
        } else if (need instanceof AllOf all) {
            return group(need, all.of(), all.of().size());
        } else if (need instanceof AnyOf any) {
            return group(need, any.of(), 1);
        } else if (need instanceof NOf some) {
            return group(need, some.of(), some.n());
        }
        throw new IllegalStateException("No assessment of " + need);
    }

    private NeedResult exam(ExamNeed need, Predicate<ExamTaken> fits) {
        return single(
                need,
                isExam(need.course(), need.exam(), fits),
                isExam(need.course(), need.exam(), taken -> true),
                sources.hasExam(need.course(), need.exam()));
    }

    /** A result that is clear of the zone decides alone; without one, a result in the zone decides together with the second evidence. */
    private NeedResult examWithZone(ExamNeed need) {
        NeedResult clear = exam(need, taken -> taken.passed() && !taken.isCloseToCut());
        List<Evidence> close = inTime(need)
                .filter(isExam(need.course(), need.exam(), ExamTaken::isCloseToCut))
                .limit(1)
                .toList();
        if (clear.isMet() || close.isEmpty()) {
            return clear;
        }
        NeedResult second = result(need.zone());
        return new NeedResult(need, second.isMet() ? State.MET : State.PART, close, List.of(), List.of(second));
    }

    private boolean isGoodEnough(ExamTaken taken) {
        return taken.passed() || taken.isCloseToCut() && zoned.contains(taken.course() + "/" + taken.exam());
    }

    /** A need that one piece of evidence satisfies: the newest that does is cited. */
    private NeedResult single(Need need, Predicate<Evidence> fits, Predicate<Evidence> near, boolean possible) {
        List<Evidence> cited = inTime(need).filter(fits).limit(1).toList();
        if (!cited.isEmpty()) {
            return leaf(need, State.MET, cited, List.of());
        }
        List<Evidence> notCounted = evidence.stream().filter(near).limit(1).toList();
        State state = possible || !notCounted.isEmpty() ? State.MISSING : State.NOT_POSSIBLE_YET;
        return leaf(need, state, cited, notCounted);
    }

    private NeedResult observations(ObservationsNeed need) {
        List<Evidence> counting = inTime(need)
                .filter(this::isOfTheCompetency)
                .filter(one -> one.statement() instanceof Observed seen
                        && seen.level() >= need.minimum()
                        && (need.situation() == Situation.ANY || seen.situation() == Situation.HARD))
                .toList();
        long observers = counting.stream()
                .map(one -> ((Observed) one.statement()).observer())
                .distinct()
                .count();
        long days = counting.stream().map(Evidence::occurredOn).distinct().count();
        boolean enough = counting.size() >= need.count()
                && observers >= need.differentObservers()
                && days >= need.differentDays();
        return several(need, EvidenceKind.OBSERVATION, counting, enough);
    }

    private NeedResult counted(Need need, EvidenceKind kind, int count) {
        List<Evidence> counting = inTime(need)
                .filter(this::isOfTheCompetency)
                .filter(one -> one.kind() == kind)
                .toList();
        return several(need, kind, counting, counting.size() >= count);
    }

    private NeedResult several(Need need, EvidenceKind kind, List<Evidence> counting, boolean enough) {
        if (enough) {
            return leaf(need, State.MET, counting, List.of());
        }
        if (!counting.isEmpty()) {
            return leaf(need, State.PART, counting, List.of());
        }
        List<Evidence> notCounted = evidence.stream()
                .filter(this::isOfTheCompetency)
                .filter(one -> one.kind() == kind)
                .limit(1)
                .toList();
        return leaf(need, notCounted.isEmpty() ? State.NOT_POSSIBLE_YET : State.MISSING, counting, notCounted);
    }

    private NeedResult group(Need need, List<Need> members, int enough) {
        List<NeedResult> children = members.stream().map(this::result).toList();
        return new NeedResult(need, stateOf(children, enough), List.of(), List.of(), children);
    }

    private static State stateOf(List<NeedResult> children, int enough) {
        if (count(children, State.MET) >= enough) {
            return State.MET;
        }
        if (count(children, State.MET) + count(children, State.PART) > 0) {
            return State.PART;
        }
        boolean possible = children.size() - count(children, State.NOT_POSSIBLE_YET) >= enough;
        return possible ? State.MISSING : State.NOT_POSSIBLE_YET;
    }

    private static long count(List<NeedResult> children, State state) {
        return children.stream().filter(child -> child.state() == state).count();
    }

    private static NeedResult leaf(Need need, State state, List<Evidence> cited, List<Evidence> notCounted) {
        return new NeedResult(need, state, cited, notCounted, List.of());
    }

    private Stream<Evidence> inTime(Need need) {
        return evidence.stream().filter(one -> {
            LocalDate last = lastDay(need, one);
            return last == null || !on.isAfter(last);
        });
    }

    private boolean isOfTheCompetency(Evidence one) {
        return one.competency().equals(competency);
    }

    private static Predicate<Evidence> isCourse(CourseNeed need) {
        return one ->
                one.statement() instanceof CourseDone done && done.course().equals(need.course());
    }

    private static Predicate<Evidence> isExam(String course, String exam, Predicate<ExamTaken> result) {
        return one -> one.statement() instanceof ExamTaken taken
                && taken.course().equals(course)
                && taken.exam().equals(exam)
                && result.test(taken);
    }

    private static Predicate<Evidence> isDecision(HeldNeed need, int level) {
        return one -> one.statement() instanceof LevelDecided decided
                && one.competency().equals(need.competency())
                && decided.level() >= level;
    }
}
