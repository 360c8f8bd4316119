package org.stupeni.quiz.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.Drafts;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.identity.CurrentPerson;

/** Leads from a found question to its editor, and opens a draft of its course for that where there is none. */
@Path("author/question-draft")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class QuestionDraftResource {

    @Inject
    Drafts drafts;

    @Inject
    DraftNodes nodes;

    @Inject
    CurrentPerson me;

    @POST
    public Response edit(@FormParam("course") String course, @FormParam("question") String question) {
        long draft = Optional.ofNullable(course)
                .flatMap(id -> drafts.open(id, me.getId()))
                .orElseThrow(NotFoundException::new);
        String node = nodes.tree(draft).stream()
                .filter(row -> row.kind().isQuestion() && row.nodeId().equals(question))
                .map(NodeRow::id)
                .findFirst()
                .map(id -> "&node=" + id)
                .orElse("");
        return Response.seeOther(URI.create("/author/draft?id=" + draft + node)).build();
    }
}
