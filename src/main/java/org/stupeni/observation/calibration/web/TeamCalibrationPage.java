package org.stupeni.observation.calibration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.observation.calibration.CalibrationStanding;
import org.stupeni.observation.calibration.Calibrations;
import org.stupeni.observation.calibration.ObserverFigures;
import org.stupeni.observation.calibration.Observers;
import org.stupeni.observation.web.ObservationViews;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** Where observers are calibrated, and what is known of how they see: each for themselves. */
@Named
@RequestScoped
public class TeamCalibrationPage {

    @Inject
    Calibrations calibrations;

    @Inject
    Observers observers;

    @Inject
    ObservationViews views;

    @Inject
    FigureWords words;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private List<StandingView> standings;
    private ObserverFigures figures;

    @PostConstruct
    void read() {
        figures = observers.of(me.getId());
        standings = calibrations.of(me.getId()).stream().map(this::view).toList();
    }

    private StandingView view(CalibrationStanding standing) {
        ObserverFigures.Standing known = figures.standings().get(standing.competency());
        return new StandingView(
                standing,
                views.titleOf(standing.competency()),
                standing.last() == null ? null : words.bias(standing.last()),
                known == null || known.drift() == null
                        ? null
                        : texts.of(
                                "calibration_figure.drift",
                                words.signed(known.drift().doubleValue())));
    }

    public void load() {}

    /** Begins the run that the form names, or goes on with it. */
    public String begin() {
        try {
            return Optional.ofNullable(Faces.getRequestParameter("competency"))
                    .flatMap(competency -> calibrations.begin(me.getId(), competency))
                    .map(id -> "/team/calibration-scene?faces-redirect=true&run=" + id)
                    .orElseThrow(() -> new Refused("calibration_start.none_chosen"));
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    public List<StandingView> getStandings() {
        return standings;
    }

    /** Whether a run can be begun; while the form comes back its button must be there. */
    public boolean isAnyStartable() {
        return ReturningForm.isBeingRead()
                || standings.stream().anyMatch(view -> view.standing().isStartable());
    }

    public long getObservations() {
        return figures.observations();
    }

    public int getFewest() {
        return Observers.FEWEST_PEOPLE;
    }

    /** How the reader's levels lie beside those of others, or null where too few people were seen by both. */
    public String getSeverity() {
        return figures.severity().map(words::tendency).orElse(null);
    }

    public String getSeverityMeaning() {
        return figures.severity().map(words::meaning).orElse(null);
    }

    public String getDrift() {
        return figures.drift().map(words::tendency).orElse(null);
    }
}
