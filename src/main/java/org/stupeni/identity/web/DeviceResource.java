package org.stupeni.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.signin.Devices;

/** What the list of one's devices does by plain forms: sign out there, everywhere else, everywhere. */
@Path("learn/devices")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DeviceResource {

    @Inject
    Devices devices;

    @Inject
    LoginCookie cookie;

    @Inject
    CurrentPerson me;

    @Context
    HttpServletRequest request;

    @Context
    HttpServletResponse response;

    @POST
    @Path("{id}/end")
    public Response end(@PathParam("id") long id) {
        if (!devices.end(id, me.getId())) {
            throw new NotFoundException();
        }
        return to("/learn/profile?ended=yes#devices");
    }

    @POST
    @Path("end-others")
    public Response endOthers() {
        devices.endOthers(me.getId(), cookie.read(request).orElse(""));
        return to("/learn/profile?ended=yes#devices");
    }

    @POST
    @Path("end-all")
    public Response endAll() {
        devices.endAll(me.getId(), me.getId());
        cookie.clear(response);
        return to("/sign-in");
    }

    private static Response to(String place) {
        return Response.seeOther(URI.create(place)).build();
    }
}
