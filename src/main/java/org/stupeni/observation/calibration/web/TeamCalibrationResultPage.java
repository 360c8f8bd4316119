package org.stupeni.observation.calibration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.observation.Mark;
import org.stupeni.observation.calibration.Calibrations;
import org.stupeni.observation.calibration.ComparedScene;
import org.stupeni.observation.calibration.Ratings;
import org.stupeni.observation.calibration.RunRow;
import org.stupeni.observation.web.ItemLines;
import org.stupeni.observation.web.ObservationViews;
import org.stupeni.platform.web.ViewTexts;

/** A finished run: the own ratings beside those of experts, with their reasons. */
@Named
@RequestScoped
public class TeamCalibrationResultPage {

    @Inject
    Calibrations calibrations;

    @Inject
    Ratings ratings;

    @Inject
    ObservationViews views;

    @Inject
    ItemLines itemLines;

    @Inject
    FigureWords words;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private RunRow run;
    private List<ComparedView> scenes;

    @PostConstruct
    void read() {
        Optional<RunRow> found = AddressId.of(Faces.getRequestParameter("run"))
                .flatMap(id -> calibrations.find(id, me.getId()))
                .filter(row -> !row.isOpen());
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        run = found.get();
        scenes = ratings.compared(run.id(), me.getId()).stream().map(this::view).toList();
    }

    private ComparedView view(ComparedScene compared) {
        return new ComparedView(
                texts.in(compared.scene().title()),
                texts.html(compared.scene().scene()),
                compared.lines().stream()
                        .map(line -> new ComparedView.Line(
                                texts.in(line.item().title()),
                                line.own(),
                                line.expert().level(),
                                line.expert().level() == Mark.NOT_OBSERVED
                                        ? null
                                        : itemLines.textOf(
                                                line.item(), line.expert().level()),
                                texts.inline(line.expert().why()),
                                line.distance()))
                        .toList());
    }

    /** Begins the page: what is not found must be known before anything is written. */
    public void load() {}

    public RunRow getRun() {
        return run;
    }

    public List<ComparedView> getScenes() {
        return scenes;
    }

    public String getCompetency() {
        return views.titleOf(run.competency());
    }

    public String getDeviation() {
        return words.plain(run.deviation());
    }

    public String getBias() {
        return words.bias(run);
    }
}
