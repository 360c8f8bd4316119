package org.stupeni.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stupeni.framework.LevelRule;
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
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** Rules as sentences in plain words, made from the rule itself: what people read is what is computed. Pure in rule, titles and language. */
public final class RuleWords {

    private final Language language;
    private final Titles titles;

    public RuleWords(Language language, Titles titles) {
        this.language = language;
        this.titles = titles;
    }

    /** What a need asks for, without a full stop; a group says only how many of its members are asked for. */
    public String of(Need need, String competency) {
        if (need instanceof CourseNeed course) {
            return course(course);
        } else if (need instanceof ExamNeed exam) {
            return exam("evidence_need.exam", exam.course(), exam.exam())
                    + (isWritten(exam.course(), exam.exam()) ? within(exam.withinMonths()) : "")
                    + (exam.zone() == null ? "" : text("evidence_need.zone", second(exam.zone(), competency)));
        } else if (need instanceof IndicatorShareNeed share) {
            return share(share);
        } else if (need instanceof HeldNeed held) {
            return held(held, competency);
        } else if (need instanceof ObservationsNeed observations) {
            return observations(observations);
        } else if (need instanceof MentoringNeed mentoring) {
            return counted("mentoring", mentoring.count(), mentoring.withinMonths());
        } else if (need instanceof ProjectNeed project) {
            return counted("project", project.count(), project.withinMonths());
        } else if (need instanceof PanelNeed panel) {
            return counted("panel", panel.count(), panel.withinMonths());
        } else if (need instanceof ChecksNeed checks) {
            return Texts.count(language, "evidence_need.checks", checks.count(), checks.share());
        } else if (need instanceof AllOf) {
            return text("evidence_need.all_of");
        } else if (need instanceof AnyOf) {
            return text("evidence_need.any_of");
        } else if (need instanceof NOf some) {
            return text("evidence_need.n_of", some.n(), some.of().size());
        }
        throw new IllegalStateException("No words for " + need);
    }

    /** What second evidence decides beside an exam, in one line: its words, or those of its members. */
    public String second(Need zone, String competency) {
        List<Need> members =
                zone instanceof AllOf all ? all.of() : zone instanceof AnyOf any ? any.of() : List.<Need>of();
        if (members.isEmpty()) {
            return lowered(of(zone, competency));
        }
        return members.stream()
                .map(member -> second(member, competency))
                .collect(Collectors.joining(text(zone instanceof AllOf ? "evidence_need.and" : "evidence_need.or")));
    }

    private String lowered(String words) {
        return words.substring(0, 1).toLowerCase(language.locale()) + words.substring(1);
    }

    /** Who decides by this rule. */
    public String decision(LevelRule rule) {
        return switch (rule.decision()) {
            case AUTOMATIC -> text("evidence_rule.decided_automatically");
            case ONE -> text("evidence_rule.decided_by_one");
            case TWO -> text("evidence_rule.decided_by_two");
        };
    }

    /** How long a decision by this rule holds. */
    public String validity(LevelRule rule) {
        return Texts.count(language, "evidence_rule.valid", rule.validMonths());
    }

    /** What renews the held level beside its needs; nothing where only they do. */
    public Optional<String> renewal(LevelRule rule, String competency) {
        return Optional.ofNullable(rule.renewBy())
                .map(need -> text("evidence_rule.renewed_by", lowered(of(need, competency))));
    }

    /** "экзамен уровня 2 по курсу «…»" in the words of this key, or those for an exam that is not published yet. */
    String exam(String key, String course, String exam) {
        Optional<String> title = titles.course(course, language);
        if (isWritten(course, exam)) {
            return text(key, titles.examLevel(course, exam).orElseThrow(), title.orElseThrow());
        }
        return title.map(known -> text(key + "_unwritten", known)).orElseGet(() -> text(key + "_unknown"));
    }

    private boolean isWritten(String course, String exam) {
        return titles.examLevel(course, exam).isPresent()
                && titles.course(course, language).isPresent();
    }

    private String share(IndicatorShareNeed need) {
        String exam = exam("evidence_need.of_exam", need.course(), need.exam());
        return need.withinMonths() == null || !isWritten(need.course(), need.exam())
                ? text("evidence_need.share", exam, need.minimum())
                : text("evidence_need.share_within", exam, need.minimum(), within(need.withinMonths()));
    }

    private String course(CourseNeed need) {
        return titles.course(need.course(), language)
                .map(title -> text("evidence_need.course", title))
                .orElseGet(() -> text("evidence_need.course_unwritten"));
    }

    private String held(HeldNeed need, String competency) {
        return need.competency().equals(competency)
                ? text("evidence_need.held_here", need.level())
                : text("evidence_need.held", need.level(), titles.competency(need.competency(), language));
    }

    private String observations(ObservationsNeed need) {
        StringBuilder words = new StringBuilder(Texts.count(language, "evidence_need.observations", need.count()));
        if (need.situation() == Situation.HARD) {
            words.append(text("evidence_need.in_hard_situations"));
        }
        if (need.differentObservers() > 1) {
            words.append(Texts.count(language, "evidence_need.observers", need.differentObservers()));
        }
        if (need.differentDays() > 1) {
            words.append(Texts.count(language, "evidence_need.days", need.differentDays()));
        }
        words.append(text("evidence_need.shown_level", need.minimum()));
        if (need.withinMonths() != null) {
            words.append(',').append(within(need.withinMonths()));
        }
        return words.toString();
    }

    private String counted(String what, int count, Integer months) {
        String words =
                count == 1 ? text("evidence_need.one_" + what) : Texts.count(language, "evidence_need." + what, count);
        return words + within(months);
    }

    private String within(Integer months) {
        return months == null ? "" : Texts.count(language, "evidence_need.within", months);
    }

    private String text(String key, Object... arguments) {
        return Texts.of(language, key, arguments);
    }
}
