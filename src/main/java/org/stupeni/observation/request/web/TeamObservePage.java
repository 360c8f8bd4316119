package org.stupeni.observation.request.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.web.AddressId;
import org.stupeni.observation.Forms;
import org.stupeni.observation.Observations;
import org.stupeni.observation.Rights;
import org.stupeni.observation.calibration.CalibrationStanding;
import org.stupeni.observation.calibration.Calibrations;
import org.stupeni.observation.request.RequestRow;
import org.stupeni.observation.request.Requests;
import org.stupeni.observation.web.ObservationView;
import org.stupeni.observation.web.ObservationViews;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;

/** Where an observer begins: who asked, what was begun, and whom to observe. */
@Named
@RequestScoped
public class TeamObservePage {

    private static final int SHOWN = 20;

    @Inject
    Observations observations;

    @Inject
    Requests requests;

    @Inject
    Calibrations calibrations;

    @Inject
    Rights rights;

    @Inject
    Forms forms;

    @Inject
    ObservationViews views;

    @Inject
    RequestViews requestViews;

    @Inject
    People people;

    @Inject
    OfferedPeople offers;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private List<RequestView> asked = List.of();
    private int waiting;
    private List<ObservationView> drafts = List.of();
    private List<CalibrationStanding> standings = List.of();
    private List<PersonRow> offered = List.of();
    private boolean more;
    private PersonRow chosen;
    private String who;
    private String competency;

    @PostConstruct
    void read() {
        standings = calibrations.of(me.getId());
        choose();
        if (chosen != null || Faces.isPostback()) {
            return;
        }
        List<RequestRow> rows = requests.waitingFor(me.getId());
        waiting = rows.size();
        asked = requestViews.of(rows.stream().limit(SHOWN).toList());
        drafts = views.of(observations.drafts(me.getId(), SHOWN));
        who = Optional.ofNullable(Faces.getRequestParameter("who"))
                .map(String::strip)
                .orElse("");
        OfferedPeople.Offer offer = offers.of(me.getId(), who);
        offered = offer.first();
        more = offer.more();
    }

    /** Whoever the address names: somebody the reader may not observe is not found. */
    private void choose() {
        Optional<Long> person = AddressId.of(Faces.getRequestParameter("person"));
        if (person.isEmpty()) {
            return;
        }
        try {
            chosen = Optional.of(person.get())
                    .filter(id -> rights.mayObserve(me.getId(), id))
                    .flatMap(people::find)
                    .orElse(null);
        } catch (Refused refused) {
            chosen = people.find(person.get()).orElse(null);
            if (!Faces.isPostback()) {
                texts.show(refused);
            }
        }
        if (chosen == null) {
            Faces.responseSendError(404, "");
        }
        competency = Faces.getRequestParameter("competency");
    }

    public void load() {}

    public String begin() {
        try {
            if (forms.checklist(competency == null ? "" : competency).isEmpty()) {
                throw new Refused("observation_start.no_competency");
            }
            return observations
                    .begin(me.getId(), chosen.id(), competency)
                    .map(id -> "/team/observation?faces-redirect=true&id=" + id)
                    .orElse(null);
        } catch (Refused refused) {
            if (refused.key().endsWith("no_competency")) {
                texts.show("competency", refused);
            } else {
                texts.show(refused);
            }
            return null;
        }
    }

    /** What can be observed, by its title. */
    public Map<String, String> getCompetencies() {
        Map<String, String> items = new LinkedHashMap<>();
        items.put(texts.of("observation_start.choose"), "");
        forms.checklists().stream().map(Checklist::competency).forEach(id -> items.put(views.titleOf(id), id));
        return items;
    }

    /** Whether the reader is calibrated in nothing, so that nothing they sign counts. */
    public boolean isUncalibrated() {
        return standings.stream().noneMatch(CalibrationStanding::isCalibrated);
    }

    public boolean isAnybody() {
        return rights.isObserver(me.getId());
    }

    /** "dropped" just now, or null. */
    public String getDone() {
        return !Faces.isPostback() && "dropped".equals(Faces.getRequestParameter("done")) ? "dropped" : null;
    }

    public List<RequestView> getAsked() {
        return asked;
    }

    public int getWaiting() {
        return waiting;
    }

    public List<ObservationView> getDrafts() {
        return drafts;
    }

    public List<PersonRow> getOffered() {
        return offered;
    }

    /** Whether there are people beside those offered. */
    public boolean isMore() {
        return more;
    }

    public PersonRow getChosen() {
        return chosen;
    }

    public String getWho() {
        return who;
    }

    public String getCompetency() {
        return competency;
    }

    public void setCompetency(String competency) {
        this.competency = competency;
    }
}
