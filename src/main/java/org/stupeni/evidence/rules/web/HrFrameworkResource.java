package org.stupeni.evidence.rules.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.stupeni.framework.FrameworkWriter;
import org.stupeni.framework.Frameworks;

/** A version of the framework as the file that the folder of courses has. */
@Path("hr/framework")
@RequestScoped
public class HrFrameworkResource {

    @Inject
    Frameworks frameworks;

    @GET
    @Path("{number: [0-9]{1,6}}.yaml")
    public Response yaml(@PathParam("number") int number) {
        return frameworks
                .find(number)
                .map(version -> Response.ok(
                                FrameworkWriter.write(version.framework()), "application/yaml;charset=UTF-8")
                        .header("Content-Disposition", "attachment; filename=\"framework-" + number + ".yaml\"")
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
    }
}
