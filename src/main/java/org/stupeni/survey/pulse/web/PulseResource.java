package org.stupeni.survey.pulse.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.survey.pulse.Pulses;

/** "Not now" to what is asked about a module: a plain form that goes on to the course. It may be repeated. */
@Path("learn/pulses/{course}/{module}")
@RequestScoped
public class PulseResource {

    @Inject
    Pulses pulses;

    @Inject
    CurrentPerson me;

    @PathParam("course")
    String course;

    @PathParam("module")
    String module;

    @POST
    @Path("later")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response later() {
        if (!pulses.putOff(me.getId(), course, module)) {
            throw new NotFoundException();
        }
        return Response.seeOther(UriBuilder.fromPath("/learn/course")
                        .queryParam("id", "{id}")
                        .build(course))
                .build();
    }
}
