package org.stupeni.certification.need.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.certification.need.DevelopmentNeeds;
import org.stupeni.certification.need.NeedRow;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** The development needs of one person as HR sees them: recorded and ended. Part of the page of the person. */
@Named
@RequestScoped
public class HrNeedPage {

    @Inject
    DevelopmentNeeds needs;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private Optional<Long> person;
    private List<NeedRow> all;
    private String reason;
    private String ending;

    @PostConstruct
    void read() {
        person = AddressId.of(Faces.getRequestParameter("id"));
        all = person.map(needs::of).orElse(List.of());
    }

    public String record() {
        return act(
                "need-reason", () -> needs.record(me.getId(), person.orElseThrow(), competency(), reason), "recorded");
    }

    public String end() {
        Long need = AddressId.of(Faces.getRequestParameter("need")).orElse(-1L);
        return act("need-ending", () -> needs.end(me.getId(), need, ending), "ended");
    }

    private static String competency() {
        return Faces.getRequestParameter("need-competency");
    }

    private String act(String field, Runnable act, String done) {
        String competency = competency();
        try {
            act.run();
        } catch (Refused refused) {
            if (refused.key().startsWith("certification_decision.reason_")) {
                texts.show(field, refused);
            } else {
                texts.show(refused);
            }
            return null;
        }
        return "/hr/person?faces-redirect=true&id=" + person.orElseThrow() + "&competency=" + competency + "&done="
                + done;
    }

    /** The needs in this competency, the newest first. */
    public List<NeedRow> in(String competency) {
        return all.stream().filter(row -> row.competency().equals(competency)).toList();
    }

    /** The open one in this competency, or null. */
    public NeedRow openIn(String competency) {
        return in(competency).stream().filter(NeedRow::isOpen).findFirst().orElse(null);
    }

    /** Whether one can be recorded of somebody who reaches this level. */
    public boolean isRecordable(String competency, int reached, int held) {
        return ReturningForm.isBeingRead() || reached == 1 && held == 1 && openIn(competency) == null;
    }

    public boolean isEndable(String competency) {
        return ReturningForm.isBeingRead() || openIn(competency) != null;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEnding() {
        return ending;
    }

    public void setEnding(String ending) {
        this.ending = ending;
    }
}
