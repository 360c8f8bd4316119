package org.stupeni.certification.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.stupeni.certification.independence.Seat;
import org.stupeni.certification.independence.Tie;
import org.stupeni.certification.panel.NewPanel;
import org.stupeni.certification.panel.PanelGround;
import org.stupeni.certification.panel.PanelRegister;
import org.stupeni.certification.panel.PanelRow;
import org.stupeni.certification.panel.Panels;
import org.stupeni.certification.panel.Tally;
import org.stupeni.certification.proposal.web.TiedLine;
import org.stupeni.evidence.Explanations;
import org.stupeni.evidence.LevelLines;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Convenes a panel about a person and a competency. */
@Named
@RequestScoped
public class HrNewPanelPage {

    private static final Map<String, String> FIELDS = Map.of(
            "panel_act.day", "day",
            "panel_act.place", "place",
            "panel_act.no_chair", "chair",
            "certification_decision.reason_missing", "early",
            "certification_decision.reason_long", "early");

    @Inject
    Panels panels;

    @Inject
    PanelRegister register;

    @Inject
    NamedMembers named;

    @Inject
    PanelTitles titles;

    @Inject
    Explanations explanations;

    @Inject
    Frameworks frameworks;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private PersonRow person;
    private String competency;
    private PanelGround ground;
    private PanelRow open;
    private LevelLines explained;
    private List<TiedLine> lines = List.of();
    private String whyNot = "";
    private String day;
    private String place;
    private String chair;
    private String members;
    private String earlyReason;

    @PostConstruct
    void read() {
        competency = String.valueOf(Faces.getRequestParameter("competency"));
        Optional<Long> id = AddressId.of(Faces.getRequestParameter("id"));
        boolean known = frameworks.current().framework().competency(competency).isPresent();
        person = known ? id.flatMap(people::find).orElse(null) : null;
        if (person == null) {
            Faces.responseSendError(404, "");
            return;
        }
        open = register.about(person.id()).stream()
                .filter(row -> row.isOpen() && row.competency().equals(competency))
                .findFirst()
                .orElse(null);
        ground = panels.ground(person.id(), competency).orElse(null);
        if (ground != null) {
            Map<Long, Set<Tie>> tied = panels.tied(ground);
            lines = tiedLines(tied);
            whyNot = Seat.PROPOSER
                    .refuses(tied.getOrDefault(me.getId(), Set.of()))
                    .map(texts::of)
                    .orElse("");
            explained = explanations
                    .explainToHr(ground.assessed(), ground.level(), viewer.getLanguage())
                    .orElse(null);
        }
    }

    public void load() {}

    /** Who may not sit on it. */
    private List<TiedLine> tiedLines(Map<Long, Set<Tie>> tied) {
        Map<Long, PersonRow> names = people.findAll(tied.keySet());
        return tied.entrySet().stream()
                .filter(one -> !one.getKey().equals(person.id()) && names.containsKey(one.getKey()))
                .filter(one -> Seat.PANEL.refuses(one.getValue()).isPresent())
                .map(one -> new TiedLine(
                        names.get(one.getKey()).name().full(),
                        one.getValue().stream()
                                .map(tie -> texts.of("certification_tie." + tie.word()))
                                .collect(Collectors.joining(", ")),
                        true))
                .toList();
    }

    public String convene() {
        String field = "chair";
        try {
            Long head = named.one(chair);
            field = "members";
            List<Long> all = new ArrayList<>(named.lines(members));
            if (!all.contains(head)) {
                all.add(0, head);
            }
            Long panel = panels.convene(
                    me.getId(), person.id(), competency, new NewPanel(chosenDay(), place, head, all, earlyReason));
            return "/hr/panel?faces-redirect=true&done=convened&id=" + panel;
        } catch (Refused refused) {
            if (refused.key().startsWith("certification_independence.")
                    || refused.key().equals("panel_act.not_asked")
                    || refused.key().equals("panel_act.convened_already")) {
                texts.show(refused);
            } else {
                texts.show(FIELDS.getOrDefault(refused.key(), field), refused);
            }
            return null;
        }
    }

    private LocalDate chosenDay() {
        try {
            return LocalDate.parse(day == null ? "" : day.strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    /** Whether the reader may convene one now. */
    public boolean isConvening() {
        return ReturningForm.isBeingRead() || ground != null && open == null && whyNot.isEmpty();
    }

    /** Whether a reason is asked for, because other evidence is missing. */
    public boolean isEarly() {
        return ReturningForm.isBeingRead() || ground != null && !ground.ready();
    }

    public String getTitle() {
        return titles.competency(competency);
    }

    public PersonRow getPerson() {
        return person;
    }

    public String getCompetency() {
        return competency;
    }

    public PanelGround getGround() {
        return ground;
    }

    /** The panel that is convened already, or null. */
    public PanelRow getOpen() {
        return open;
    }

    public LevelLines getExplained() {
        return explained;
    }

    public List<TiedLine> getLines() {
        return lines;
    }

    public int getQuorum() {
        return Tally.QUORUM;
    }

    public String getWhyNot() {
        return whyNot;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public String getMembers() {
        return members;
    }

    public void setMembers(String members) {
        this.members = members;
    }

    public String getEarlyReason() {
        return earlyReason;
    }

    public void setEarlyReason(String earlyReason) {
        this.earlyReason = earlyReason;
    }
}
