package org.stupeni.observation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.observation.OwnObservations;

/** The page of an observation reports that the person observed has opened it: asking for a page changes nothing by itself. It may be repeated. */
@Path("learn/observations/{id}")
@RequestScoped
public class ObservationReadingResource {

    @Inject
    OwnObservations observations;

    @Inject
    CurrentPerson me;

    @PathParam("id")
    long id;

    @POST
    @Path("opened")
    public void opened() {
        if (!observations.open(id, me.getId())) {
            throw new NotFoundException();
        }
    }
}
