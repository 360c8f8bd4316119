package org.stupeni.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.evidence.NeedResult.State;
import org.stupeni.evidence.Statement.ExamTaken;
import org.stupeni.evidence.Statement.Observed;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.AnyOf;
import org.stupeni.framework.Need.ChecksNeed;
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

/** Holds the needs of one level's rule against what is known of a person on a day. Pure. */
final class NeedAssessment {

    private final List<Evidence> evidence;
    private final String competency;
    private final LocalDate on;
    private final Sources sources;
    private final Framework framework;

    /** Of what grows old, only what came after this day counts; null where everything does. */
    private final LocalDate since;

    /** The exams near whose cut the rule lets second evidence decide: for its other needs a result there is as good as a passed one. */
    private final Set<String> zoned;

    /**
     * @param newestFirst what was known at the end of the day, of every competency
     * @param framework whose rule it is
     */
    NeedAssessment(
            List<Evidence> newestFirst,
            String competency,
            LocalDate on,
            Sources sources,
            Framework framework,
            LocalDate since,
            Need rule) {
        this.evidence = newestFirst;
        this.competency = competency;
        this.on = on;
        this.sources = sources;
        this.framework = framework;
        this.since = since;
        this.zoned = rule.all()
                .filter(ExamNeed.class::isInstance)
                .map(ExamNeed.class::cast)
                .filter(need -> need.zone() != null)
                .map(need -> need.course() + "/" + need.exam())
                .collect(Collectors.toSet());
    }

    /** What a need of the rule came to. */
    NeedResult result(Need need) {
        if (need instanceof CourseNeed course) {
            return single(
                    need, EvidenceOf.course(course), EvidenceOf.course(course), sources.hasCourse(course.course()));
        } else if (need instanceof ExamNeed exam) {
            return exam.zone() == null ? exam(exam, ExamTaken::passed) : examWithZone(exam);
        } else if (need instanceof IndicatorShareNeed share) {
            return single(
                    need,
                    EvidenceOf.exam(
                                    share.course(),
                                    share.exam(),
                                    taken -> isGoodEnough(taken) && taken.hasEveryIndicatorAt(share.minimum()))
                            .and(this::hasAskedAll),
                    EvidenceOf.exam(share.course(), share.exam(), taken -> true),
                    sources.hasExam(share.course(), share.exam()));
        } else if (need instanceof HeldNeed held) {
            return single(
                    need,
                    EvidenceOf.decision(held, held.level(), on),
                    EvidenceOf.decision(held, Framework.LOWEST, on),
                    true);
        } else if (need instanceof ObservationsNeed observations) {
            return observations(observations);
        } else if (need instanceof MentoringNeed mentoring) {
            return counted(need, EvidenceKind.MENTORING, mentoring.count());
        } else if (need instanceof ProjectNeed project) {
            return counted(need, EvidenceKind.PROJECT, project.count());
        } else if (need instanceof PanelNeed panel) {
            return counted(need, EvidenceKind.PANEL, panel.count());
        } else if (need instanceof ChecksNeed) {
            // Small checks renew a level and never reach one; published rules never ask for them here.
            return NeedResult.leaf(need, State.NOT_POSSIBLE_YET, List.of(), List.of());
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
                EvidenceOf.exam(need.course(), need.exam(), fits),
                EvidenceOf.exam(need.course(), need.exam(), taken -> true),
                sources.hasExam(need.course(), need.exam()));
    }

    /** A result that is clear of the zone decides alone; without one, a result in the zone decides together with the second evidence. */
    private NeedResult examWithZone(ExamNeed need) {
        NeedResult clear = exam(need, taken -> taken.passed() && !taken.isCloseToCut());
        List<Evidence> close = inTime(need)
                .filter(EvidenceOf.exam(need.course(), need.exam(), ExamTaken::isCloseToCut))
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

    private boolean hasAskedAll(Evidence one) {
        return one.statement() instanceof ExamTaken taken
                && NotAsked.of(one.competency(), taken, framework).isEmpty();
    }

    /** A need that one piece of evidence satisfies: the newest that does is cited. */
    private NeedResult single(Need need, Predicate<Evidence> fits, Predicate<Evidence> near, boolean possible) {
        List<Evidence> cited = inTime(need).filter(fits).limit(1).toList();
        if (!cited.isEmpty()) {
            return NeedResult.leaf(need, State.MET, cited, List.of());
        }
        List<Evidence> notCounted = evidence.stream().filter(near).limit(1).toList();
        State state = possible || !notCounted.isEmpty() ? State.MISSING : State.NOT_POSSIBLE_YET;
        return NeedResult.leaf(need, state, cited, notCounted);
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
        return several(need, kind, counting, Different.of(counting) >= count);
    }

    private NeedResult several(Need need, EvidenceKind kind, List<Evidence> counting, boolean enough) {
        if (enough) {
            return NeedResult.leaf(need, State.MET, counting, List.of());
        }
        if (!counting.isEmpty()) {
            return NeedResult.leaf(need, State.PART, counting, List.of());
        }
        List<Evidence> notCounted = evidence.stream()
                .filter(this::isOfTheCompetency)
                .filter(one -> one.kind() == kind)
                .limit(1)
                .toList();
        return NeedResult.leaf(need, State.MISSING, counting, notCounted);
    }

    private NeedResult group(Need need, List<Need> members, int enough) {
        List<NeedResult> children = members.stream().map(this::result).toList();
        return NeedResult.group(need, children, enough);
    }

    private Stream<Evidence> inTime(Need need) {
        return evidence.stream().filter(one -> {
            LocalDate last = EvidenceAge.lastDay(need, one);
            return (last == null || !on.isAfter(last)) && !isOfThePeriodBefore(need, one);
        });
    }

    private boolean isOfThePeriodBefore(Need need, Evidence one) {
        return since != null
                && EvidenceAge.months(need) != null
                && !one.occurredOn().isAfter(since);
    }

    private boolean isOfTheCompetency(Evidence one) {
        return one.competency().equals(competency);
    }
}
