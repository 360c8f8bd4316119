package org.stupeni.certification.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.stupeni.certification.panel.Ballot;
import org.stupeni.certification.panel.MemberRow;
import org.stupeni.certification.panel.PanelRegister;
import org.stupeni.certification.panel.PanelRow;
import org.stupeni.certification.panel.PanelVotes;
import org.stupeni.certification.panel.SeenVotes;
import org.stupeni.certification.panel.Tally;
import org.stupeni.certification.panel.VoteRow;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** One panel, for whom it hears and for who sits on it: a member votes here, and the chair closes. */
@Named
@RequestScoped
public class LearnPanelPage {

    private static final Set<String> DONE = Set.of("voted", "closed");

    @Inject
    PanelRegister register;

    @Inject
    PanelVotes panelVotes;

    @Inject
    PanelTitles titles;

    @Inject
    ReachedLevels reached;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private PanelRow row;
    private List<MemberRow> members;
    private SeenVotes votes;
    private String ballot;
    private String reason;
    private String conflict;
    private String minutes;
    private String develop;

    @PostConstruct
    void read() {
        Optional<PanelRow> found =
                AddressId.of(Faces.getRequestParameter("id")).flatMap(id -> register.find(id, me.getId()));
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        row = found.get();
        members = register.members(row.id());
        votes = register.votes(row, members, me.getId());
    }

    public void load() {}

    public String vote() {
        return act("reason", "voted", () -> panelVotes.vote(me.getId(), row.id(), chosen(), reason));
    }

    private Ballot chosen() {
        for (Ballot one : Ballot.values()) {
            if (one.name().equals(ballot)) {
                return one;
            }
        }
        return null;
    }

    public String stepDown() {
        String outcome = act("conflict", "", () -> panelVotes.stepDown(me.getId(), row.id(), conflict));
        return outcome == null ? null : "/learn/panels?faces-redirect=true&done=left";
    }

    public String close() {
        return act("develop", "closed", () -> panelVotes.close(me.getId(), row.id(), minutes, develop));
    }

    private String act(String field, String done, Runnable act) {
        try {
            act.run();
            return "/learn/panel?faces-redirect=true&done=" + done + "&id=" + row.id();
        } catch (Refused refused) {
            switch (refused.key()) {
                case "panel_act.no_ballot" -> texts.show("ballot", refused);
                case "panel_act.minutes" -> texts.show("minutes", refused);
                case "certification_decision.reason_missing", "certification_decision.reason_long" ->
                    texts.show(field, refused);
                default -> {
                    texts.show(refused);
                    read();
                }
            }
            return null;
        }
    }

    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return !Faces.isPostback() && done != null && DONE.contains(done) ? done : "";
    }

    /** Whether the panel is about the reader. */
    public boolean isOwn() {
        return row.employeeId().equals(me.getId());
    }

    /** Whether the reader can vote now. While a form comes back its buttons must be there, even if the panel has just ended. */
    public boolean isVoting() {
        return ReturningForm.isBeingRead() || !isOwn() && row.isVoting(reached.today());
    }

    public boolean isSteppingDown() {
        return ReturningForm.isBeingRead() || !isOwn() && row.isOpen();
    }

    public boolean isClosing() {
        return ReturningForm.isBeingRead() || isVoting() && isChair();
    }

    private boolean isChair() {
        return members.stream()
                .anyMatch(member -> member.isSeated()
                        && member.isChair()
                        && member.employeeId().equals(me.getId()));
    }

    /** Whether its day has not come yet. */
    public boolean isTooEarly() {
        return row.isOpen() && !row.isVoting(reached.today());
    }

    /** What the reader said last, or null. */
    public VoteRow getOwnVote() {
        return votes.lastOf(me.getId());
    }

    public boolean hasVoted(MemberRow member) {
        return votes.voted().contains(member.employeeId());
    }

    /** What can be voted. */
    public Map<String, String> getBallots() {
        Map<String, String> ballots = new LinkedHashMap<>();
        ballots.put(texts.of("panel_page.choose"), "");
        for (Ballot one : Ballot.values()) {
            ballots.put(texts.of("panel_ballot." + one), one.name());
        }
        return ballots;
    }

    public String getAbout() {
        return titles.of(row);
    }

    public List<String> getIndicators() {
        return titles.indicators(row.competency(), row.level());
    }

    public int getQuorum() {
        return Tally.QUORUM;
    }

    public PanelRow getRow() {
        return row;
    }

    public List<MemberRow> getMembers() {
        return members;
    }

    public SeenVotes getVotes() {
        return votes;
    }

    public String getBallot() {
        return ballot;
    }

    public void setBallot(String ballot) {
        this.ballot = ballot;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getConflict() {
        return conflict;
    }

    public void setConflict(String conflict) {
        this.conflict = conflict;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getDevelop() {
        return develop;
    }

    public void setDevelop(String develop) {
        this.develop = develop;
    }
}
