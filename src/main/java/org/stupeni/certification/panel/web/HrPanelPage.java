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
import org.stupeni.certification.panel.MemberRow;
import org.stupeni.certification.panel.PanelRegister;
import org.stupeni.certification.panel.PanelRow;
import org.stupeni.certification.panel.Panels;
import org.stupeni.certification.panel.SeenVotes;
import org.stupeni.certification.panel.Tally;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** One panel as HR sees to it: its members, who has voted, its cancelling, and after its end all of it. Whom it is about does not find it here. */
@Named
@RequestScoped
public class HrPanelPage {

    private static final Set<String> DONE = Set.of("convened", "seated", "released", "chaired", "cancelled");

    @Inject
    Panels panels;

    @Inject
    PanelRegister register;

    @Inject
    NamedMembers named;

    @Inject
    PanelTitles titles;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private PanelRow row;
    private List<MemberRow> members;
    private SeenVotes votes;
    private String newcomer;
    private String leaver;
    private String leaveReason;
    private String head;
    private String cancelReason;

    @PostConstruct
    void read() {
        Optional<PanelRow> found = AddressId.of(Faces.getRequestParameter("id"))
                .flatMap(register::find)
                .filter(panel -> !panel.employeeId().equals(me.getId()));
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        row = found.get();
        members = register.members(row.id());
        votes = register.votes(row, members, me.getId());
    }

    public void load() {}

    public String seat() {
        return act("newcomer", "seated", () -> panels.seat(me.getId(), row.id(), named.one(newcomer)));
    }

    public String release() {
        return act("leave-reason", "released", () -> panels.release(me.getId(), row.id(), id(leaver), leaveReason));
    }

    public String nameChair() {
        return act("head", "chaired", () -> panels.nameChair(me.getId(), row.id(), id(head)));
    }

    public String cancel() {
        return act("cancel-reason", "cancelled", () -> panels.cancel(me.getId(), row.id(), cancelReason));
    }

    private static Long id(String chosen) {
        return AddressId.of(chosen).orElse(-1L);
    }

    private String act(String field, String done, Runnable act) {
        try {
            act.run();
            return "/hr/panel?faces-redirect=true&done=" + done + "&id=" + row.id();
        } catch (Refused refused) {
            if (refused.key().startsWith("certification_independence.")
                    || refused.key().equals("panel_act.closed")) {
                texts.show(refused);
            } else {
                texts.show(field, refused);
            }
            read();
            return null;
        }
    }

    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return !Faces.isPostback() && done != null && DONE.contains(done) ? done : "";
    }

    /** Whether the panel can be changed. While a form comes back its buttons must be there, even if the panel has just ended. */
    public boolean isChanging() {
        return ReturningForm.isBeingRead() || row.isOpen();
    }

    public boolean hasVoted(MemberRow member) {
        return votes.voted().contains(member.employeeId());
    }

    /** Whether so many sit on it that it can have a result. */
    public boolean isComplete() {
        return members.stream().filter(MemberRow::isSeated).count() >= Tally.QUORUM
                && members.stream().anyMatch(member -> member.isSeated() && member.isChair());
    }

    /** Who sits on it, to choose from. */
    public Map<String, String> getSeated() {
        Map<String, String> seated = new LinkedHashMap<>();
        seated.put(texts.of("panel_hr.choose"), "");
        members.stream()
                .filter(MemberRow::isSeated)
                .forEach(member ->
                        seated.put(member.name().full(), member.employeeId().toString()));
        if (ReturningForm.isBeingRead()) {
            for (String field : List.of("leaver", "head")) {
                String chosen = Faces.getRequestParameter(field);
                if (chosen != null && !seated.containsValue(chosen)) {
                    seated.put(chosen, chosen);
                }
            }
        }
        return seated;
    }

    public String getAbout() {
        return titles.of(row);
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

    public String getNewcomer() {
        return newcomer;
    }

    public void setNewcomer(String newcomer) {
        this.newcomer = newcomer;
    }

    public String getLeaver() {
        return leaver;
    }

    public void setLeaver(String leaver) {
        this.leaver = leaver;
    }

    public String getLeaveReason() {
        return leaveReason;
    }

    public void setLeaveReason(String leaveReason) {
        this.leaveReason = leaveReason;
    }

    public String getHead() {
        return head;
    }

    public void setHead(String head) {
        this.head = head;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    public void setCancelReason(String cancelReason) {
        this.cancelReason = cancelReason;
    }
}
