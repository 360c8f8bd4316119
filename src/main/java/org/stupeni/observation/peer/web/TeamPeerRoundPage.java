package org.stupeni.observation.peer.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.web.AddressId;
import org.stupeni.observation.peer.RoundRow;
import org.stupeni.observation.peer.Rounds;
import org.stupeni.observation.web.ObservationViews;

/** A round that an employee shows to the reader, their manager. Everything else is not found. */
@Named
@RequestScoped
public class TeamPeerRoundPage {

    @Inject
    Rounds rounds;

    @Inject
    PeerViews views;

    @Inject
    ObservationViews observationViews;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

    private RoundRow round;
    private PersonRow employee;
    private SideView sides;

    @PostConstruct
    void read() {
        Optional<RoundRow> found = Faces.getViewId().startsWith("/team/peer-round")
                ? AddressId.of(Faces.getRequestParameter("id")).flatMap(id -> rounds.shownTo(id, me.getId()))
                : Optional.empty();
        if (found.isPresent()) {
            round = found.get();
            employee = people.find(round.employeeId()).orElseThrow();
            sides = views.sides(round);
        }
    }

    public void load() {
        if (round == null) {
            Faces.responseSendError(404, "");
        }
    }

    /** What a person of the team shows to the reader; a part of the person's page. */
    public List<RoundRow> shownBy(Long employeeId) {
        return rounds.shownBy(employeeId, me.getId());
    }

    public String titleOf(String competency) {
        return observationViews.titleOf(competency);
    }

    public String nameOf(int level) {
        return observationViews.nameOf(level);
    }

    public RoundRow getRound() {
        return round;
    }

    public PersonRow getEmployee() {
        return employee;
    }

    public SideView getSides() {
        return sides;
    }
}
