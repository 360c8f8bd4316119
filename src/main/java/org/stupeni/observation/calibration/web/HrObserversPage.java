package org.stupeni.observation.calibration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.observation.Forms;
import org.stupeni.observation.calibration.CompetencyLeanings;
import org.stupeni.observation.calibration.Leaning;
import org.stupeni.observation.calibration.Leanings;
import org.stupeni.observation.calibration.ObserverFigures;
import org.stupeni.observation.calibration.Observers;
import org.stupeni.observation.calibration.RunRow;
import org.stupeni.observation.web.ObservationViews;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** All observers, for HR: who is calibrated until when and how much they observe; how they see only of all together. */
@Named
@RequestScoped
public class HrObserversPage {

    private static final int ROWS = 25;

    @Inject
    Observers observers;

    @Inject
    Forms forms;

    @Inject
    People people;

    @Inject
    ObservationViews views;

    @Inject
    FigureWords words;

    @Inject
    Leanings leanings;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private long count;
    private int page;
    private List<Row> rows = List.of();
    private final List<Summary> summaries = new ArrayList<>();

    /** One observer; how they see is told to them alone. */
    public record Row(PersonRow person, List<Standing> standings, long observations) {}

    /**
     * How an observer stands in one competency.
     *
     * @param until the last day, or null where the observer is not calibrated
     * @param last how the last calibration ended, or null where there was none
     */
    public record Standing(String title, LocalDate until, String last) {}

    /** How all observers of a competency lean; a figure of too few of them is null. */
    public record Summary(String title, String key, String change, String others) {}

    @PostConstruct
    void read() {
        count = observers.count();
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        List<ObserverFigures> figures = count == 0 ? List.of() : observers.list((page - 1) * ROWS, ROWS);
        Map<Long, PersonRow> persons =
                people.findAll(figures.stream().map(ObserverFigures::observerId).toList());
        rows = figures.stream()
                .map(one -> row(one, persons.get(one.observerId())))
                .toList();
        if (count > 0) {
            leanings.byCompetency(forms.checklists().stream()
                            .map(Checklist::competency)
                            .toList())
                    .forEach((competency, all) -> summaries.add(summary(competency, all)));
        }
    }

    private Row row(ObserverFigures figures, PersonRow person) {
        return new Row(
                person,
                forms.checklists().stream()
                        .map(Checklist::competency)
                        .map(competency ->
                                standing(competency, figures.standings().get(competency)))
                        .toList(),
                figures.observations());
    }

    private Standing standing(String competency, ObserverFigures.Standing known) {
        String title = views.titleOf(competency);
        return known == null
                ? new Standing(title, null, null)
                : new Standing(
                        title, known.holds() == null ? null : known.holds().validUntil(), ended(known.last()));
    }

    private String ended(RunRow last) {
        return last == null
                ? null
                : texts.of(
                        last.isPassed() ? "calibration_list.last_passed" : "calibration_list.last_failed",
                        viewer.shortDate(LocalDate.ofInstant(last.finishedAt(), viewer.getZone())));
    }

    private Summary summary(String competency, CompetencyLeanings leanings) {
        return new Summary(
                views.titleOf(competency), said(leanings.key()), said(leanings.change()), said(leanings.others()));
    }

    private String said(Optional<Leaning> leaning) {
        return leaning.map(words::leaning).orElse(null);
    }

    public List<Summary> getSummaries() {
        return summaries;
    }

    public int getFewestObservers() {
        return Observers.FEWEST_OBSERVERS;
    }

    public long getCount() {
        return count;
    }

    public List<Row> getRows() {
        return rows;
    }

    public int getFewest() {
        return Observers.FEWEST_PEOPLE;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(count, ROWS);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    public String at(int other) {
        return "?page=" + other;
    }
}
