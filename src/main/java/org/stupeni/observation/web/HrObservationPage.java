package org.stupeni.observation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.identity.web.AddressId;
import org.stupeni.observation.ObservationRow;
import org.stupeni.observation.OwnObservations;

/** One signed observation, for HR to weigh: the same that the person observed sees. */
@Named
@RequestScoped
public class HrObservationPage {

    @Inject
    OwnObservations observations;

    @Inject
    ObservationViews views;

    private ObservationView view;

    @PostConstruct
    void read() {
        Optional<ObservationRow> found =
                AddressId.of(Faces.getRequestParameter("id")).flatMap(observations::find);
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        view = views.whole(found.get());
    }

    /** Begins the page: what is not found must be known before anything is written. */
    public void load() {}

    public ObservationView getView() {
        return view;
    }
}
