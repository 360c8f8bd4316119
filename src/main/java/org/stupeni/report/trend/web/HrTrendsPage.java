package org.stupeni.report.trend.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.report.trend.Funnel;
import org.stupeni.report.trend.Funnels;
import org.stupeni.report.trend.LevelMonths;
import org.stupeni.report.trend.MonthCount;

/** How levels grow from month to month, and how far people come on the way to them. */
@Named
@RequestScoped
public class HrTrendsPage {

    private static final int FEWEST = 12;
    private static final int COLUMN = 20;

    @Inject
    LevelMonths months;

    @Inject
    Funnels funnels;

    @Inject
    Frameworks frameworks;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private List<MonthCount> counts;
    private List<Funnel> ways;
    private Framework framework;

    @PostConstruct
    void read() {
        framework = frameworks.current().framework();
        counts = months.all();
        ways = funnels.all();
    }

    public List<Competency> getCompetencies() {
        return framework.competencies();
    }

    /** The months of a competency; none as long as nobody ever held a level of it. */
    public List<TrendLine> linesOf(Competency competency) {
        List<TrendLine> lines = TrendPicture.of(counts, competency.id());
        return lines.stream().allMatch(line -> line.held() == 0) ? List.of() : lines;
    }

    /** How wide the picture of these months is; a few months leave room for a year, so that a column stays one. */
    public int widthOf(List<TrendLine> lines) {
        return Math.max(FEWEST, lines.size()) * COLUMN;
    }

    /** What is written at the columns of these months. */
    public List<TrendColumn> columnsOf(List<TrendLine> lines) {
        return TrendPicture.columns(lines, FEWEST, viewer.getLocale());
    }

    /** Whether there are more months than there is room for words below them. */
    public boolean areMany(List<TrendLine> lines) {
        return lines.size() > FEWEST;
    }

    public List<Integer> getLevels() {
        return IntStream.rangeClosed(Framework.LOWEST + 1, Framework.HIGHEST)
                .boxed()
                .toList();
    }

    /** "базовый": the name of a level inside a sentence. */
    public String nameOf(int level) {
        return texts.in(framework.nameOf(level)).toLowerCase(viewer.getLocale());
    }

    /** "март 2027"; the last line is not a month that is over but today. */
    public String monthOf(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, viewer.getLocale()) + " " + day.getYear();
    }

    public List<Funnel> getFunnels() {
        return ways;
    }

    public String stepOf(Funnel funnel, Funnel.Step step) {
        return texts.of("report_trends.step_" + step.word(), funnel.level());
    }

    /** Where the very people of a step are listed, or null: only for who holds the level there is such a list. */
    public String listOf(Funnel funnel, Funnel.Step step) {
        return step.people() > 0 && step.word().equals("held")
                ? "/hr/matrix?competency=" + funnel.competency() + "&stand=held&level=" + funnel.level()
                : null;
    }

    /** How wide a step is drawn, of 100. */
    public double widthOf(Funnel funnel, Funnel.Step step) {
        return Math.round(step.people() * 1000.0 / funnel.widest()) / 10.0;
    }
}
