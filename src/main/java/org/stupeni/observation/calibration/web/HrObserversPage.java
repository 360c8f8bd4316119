package org.stupeni.observation.calibration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.observation.Forms;
import org.stupeni.observation.calibration.ObserverFigures;
import org.stupeni.observation.calibration.Observers;
import org.stupeni.observation.web.ObservationViews;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;

/** All observers, for HR: who is calibrated until when, how much they observe, and how they see. */
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
    ViewTexts texts;

    private long count;
    private int page;
    private List<Row> rows = List.of();

    /**
     * One observer.
     *
     * @param severity null where too little is known, and so is {@code drift}
     */
    public record Row(
            PersonRow person,
            List<Standing> standings,
            long observations,
            String severity,
            String meaning,
            String drift) {}

    /** @param until the last day, or null where the observer is not calibrated */
    public record Standing(String title, LocalDate until, String bias, String drift) {}

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
    }

    private Row row(ObserverFigures figures, PersonRow person) {
        return new Row(
                person,
                forms.checklists().stream()
                        .map(Checklist::competency)
                        .map(competency ->
                                standing(competency, figures.standings().get(competency)))
                        .toList(),
                figures.observations(),
                figures.severity().map(words::tendency).orElse(null),
                figures.severity().map(words::meaning).orElse(null),
                figures.drift().map(words::tendency).orElse(null));
    }

    private Standing standing(String competency, ObserverFigures.Standing known) {
        String title = views.titleOf(competency);
        return known == null
                ? new Standing(title, null, null, null)
                : new Standing(
                        title,
                        known.holds() == null ? null : known.holds().validUntil(),
                        known.last() == null ? null : words.bias(known.last()),
                        known.drift() == null
                                ? null
                                : texts.of(
                                        "calibration_figure.drift",
                                        words.signed(known.drift().doubleValue())));
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
