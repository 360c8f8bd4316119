package org.stupeni.observation.request.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.observation.request.RequestRow;
import org.stupeni.observation.request.Requests;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** One request that waits for this observer: taken, or declined with a reason. */
@Named
@RequestScoped
public class TeamRequestPage {

    @Inject
    Requests requests;

    @Inject
    RequestViews views;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private Long id;
    private RequestView view;
    private String reason;

    @PostConstruct
    void read() {
        Optional<Long> asked = AddressId.of(Faces.getRequestParameter("id"));
        Optional<RequestRow> found = asked.flatMap(wanted -> requests.waitingFor(me.getId()).stream()
                .filter(row -> row.id().equals(wanted))
                .findFirst());
        id = asked.orElse(null);
        if (found.isPresent()) {
            view = views.of(List.of(found.get())).get(0);
        } else if (id == null || !Faces.isPostback()) {
            Faces.responseSendError(404, "");
        }
    }

    public void load() {}

    public String take() {
        try {
            if (!requests.take(id, me.getId())) {
                throw new Refused("observation_request.not_open");
            }
            return "/team/request?faces-redirect=true&done=taken&id=" + id;
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    public String decline() {
        try {
            if (!requests.decline(id, me.getId(), reason)) {
                throw new Refused("observation_request.not_open");
            }
            return "/team/observe?faces-redirect=true";
        } catch (Refused refused) {
            if (refused.key().endsWith("_reason")) {
                texts.show("reason", refused);
            } else {
                texts.show(refused);
            }
            return null;
        }
    }

    public boolean isTakeable() {
        return view != null && !view.row().isTaken() || ReturningForm.isBeingRead();
    }

    public boolean isDone() {
        return !Faces.isPostback() && "taken".equals(Faces.getRequestParameter("done"));
    }

    /** Null where somebody was faster. */
    public RequestView getView() {
        return view;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
