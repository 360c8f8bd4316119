package org.stupeni.evidence.rules.web;

import org.stupeni.framework.Need;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.HeldNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;
import org.stupeni.framework.Need.MentoringNeed;
import org.stupeni.framework.Need.NOf;
import org.stupeni.framework.Need.ObservationsNeed;
import org.stupeni.framework.Need.PanelNeed;
import org.stupeni.framework.Need.ProjectNeed;

/** The fields of one criterion, word for word as they were typed. */
public class NeedForm {

    private NeedKind kind;
    private String source;
    private String count;
    private String observers;
    private String days;
    private String situation;
    private String minimum;
    private String months;
    private String competency;
    private String level;
    private String n;

    static NeedForm of(Need need) {
        NeedForm form = new NeedForm();
        form.kind = NeedKind.of(need);
        form.fill(need);
        return form;
    }

    private void fill(Need need) {
        if (need instanceof CourseNeed course) {
            source = course.course();
        } else if (need instanceof ExamNeed exam) {
            source = exam.course() + "/" + exam.exam();
            months = text(exam.withinMonths());
        } else if (need instanceof IndicatorShareNeed share) {
            source = share.course() + "/" + share.exam();
            minimum = text(share.minimum());
            months = text(share.withinMonths());
        } else if (need instanceof ObservationsNeed seen) {
            fill(seen.count(), seen.withinMonths());
            observers = text(seen.differentObservers());
            days = text(seen.differentDays());
            situation = seen.situation().name();
            minimum = text(seen.minimum());
        } else if (need instanceof MentoringNeed mentoring) {
            fill(mentoring.count(), mentoring.withinMonths());
        } else if (need instanceof ProjectNeed project) {
            fill(project.count(), project.withinMonths());
        } else if (need instanceof PanelNeed panel) {
            fill(panel.count(), panel.withinMonths());
        } else if (need instanceof HeldNeed held) {
            competency = held.competency();
            level = text(held.level());
        } else if (need instanceof NOf some) {
            n = text(some.n());
        }
    }

    private void fill(int number, Integer within) {
        count = text(number);
        months = text(within);
    }

    private static String text(Integer number) {
        return number == null ? "" : number.toString();
    }

    public NeedKind getKind() {
        return kind;
    }

    /** Groups can be made another group: all, any, so many of them. */
    public String getGrouping() {
        return kind.name();
    }

    public void setGrouping(String grouping) {
        for (NeedKind each : NeedKind.values()) {
            if (each.isGroup() && each.name().equals(grouping)) {
                kind = each;
            }
        }
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getCount() {
        return count;
    }

    public void setCount(String count) {
        this.count = count;
    }

    public String getObservers() {
        return observers;
    }

    public void setObservers(String observers) {
        this.observers = observers;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getSituation() {
        return situation;
    }

    public void setSituation(String situation) {
        this.situation = situation;
    }

    public String getMinimum() {
        return minimum;
    }

    public void setMinimum(String minimum) {
        this.minimum = minimum;
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = months;
    }

    public String getCompetency() {
        return competency;
    }

    public void setCompetency(String competency) {
        this.competency = competency;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getN() {
        return n;
    }

    public void setN(String n) {
        this.n = n;
    }
}
