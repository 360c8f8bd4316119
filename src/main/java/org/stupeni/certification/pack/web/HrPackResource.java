package org.stupeni.certification.pack.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.stupeni.certification.pack.PackSources;
import org.stupeni.certification.pack.Packs;
import org.stupeni.certification.transcript.Transcripts;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.PersonRow;

/** The auditor's pack of a person. It is a post, since that it was taken is recorded. */
@Path("hr/pack")
@RequestScoped
public class HrPackResource {

    @Inject
    PackSources sources;

    @Inject
    Packs packs;

    @Inject
    Transcripts transcripts;

    @Inject
    CurrentPerson me;

    @POST
    @Path("{id: [0-9]{1,18}}.zip")
    public Response take(@PathParam("id") long employeeId) {
        Long by = me.getId();
        PersonRow person = sources.take(by, employeeId).orElseThrow(NotFoundException::new);
        StreamingOutput out = stream -> packs.write(person, by, stream);
        return Response.ok(out, "application/zip")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"audit-" + person.number() + "-" + transcripts.today() + ".zip\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
