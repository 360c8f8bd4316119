package org.stupeni.quiz.studio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.NodeFields;
import org.stupeni.course.draft.NodeForm;
import org.stupeni.course.draft.NodeText;
import org.stupeni.course.draft.SavedNode;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.platform.Moments;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.RefusedMapper.Refusal;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.question.form.web.FieldWords;

/** What the editor of a node talks to while somebody types. The same may be sent again and again. */
@Path("author/drafts/{draft}/nodes/{node}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DraftNodeResource {

    /** What somebody else did to the draft while this person typed, as it is told to whoever has the text in their fields. */
    private static final Map<String, String> MEANWHILE =
            Map.of("draft_edit.closed", "draft_node.closed", "draft_edit.deleted", "draft_node.deleted");

    @Inject
    DraftNodes nodes;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    @PathParam("draft")
    long draft;

    @PathParam("node")
    long node;

    /**
     * What stands in the fields.
     *
     * @param version the version of the node that they were filled with
     */
    public record Typed(Integer version, Map<String, String> parts) {}

    /**
     * What was kept.
     *
     * @param version of the node now
     * @param saved the receipt in words
     */
    public record Receipt(int version, String saved) {}

    /**
     * What somebody else has saved since; nothing of it was overwritten.
     *
     * @param told who and when, in words
     * @param names what the fields of a question are called, those too that the page does not have
     */
    public record Conflict(int version, String told, Map<String, String> theirs, Map<String, String> names) {}

    @PUT
    public Response save(Typed typed) {
        if (typed == null || typed.version() == null || typed.parts() == null) {
            throw new BadRequestException();
        }
        NodeText before = nodes.find(draft, node).orElseThrow(this::unknown);
        String document = NodeForm.document(before.kind(), typed.parts());
        SavedNode saved = saved(typed.version(), document);
        return saved.conflict()
                ? conflict(saved.node(), typed.parts())
                : Response.ok(receipt(saved.node())).build();
    }

    private SavedNode saved(int version, String document) {
        try {
            return nodes.save(draft, node, version, document, me.getId());
        } catch (Refused refused) {
            throw new Refused(
                    MEANWHILE.getOrDefault(refused.key(), refused.key()),
                    refused.arguments().toArray());
        }
    }

    private Receipt receipt(NodeText now) {
        return new Receipt(
                now.version(), texts.of("draft_node.saved", Moments.seconds(now.savedAt(), viewer.getZone())));
    }

    private Response conflict(NodeText now, Map<String, String> typed) {
        Map<String, String> theirs = NodeForm.parts(now.kind(), now.document(), typed);
        Map<String, String> names = new HashMap<>();
        if (NodeFields.isOf(now.kind(), typed)) {
            theirs.keySet().forEach(part -> names.put(part, PlanWords.of(part, texts::of)));
        } else if (now.kind().isQuestion()) {
            FieldWords words = new FieldWords(viewer.getLanguage());
            theirs.keySet().forEach(part -> names.put(part, words.part(part)));
        }
        String who =
                people.find(now.savedBy()).map(person -> person.name().full()).orElse("");
        return Response.status(Response.Status.CONFLICT)
                .type(MediaType.APPLICATION_JSON)
                .entity(new Conflict(
                        now.version(),
                        texts.of("draft_node.conflict_who", who, Moments.seconds(now.savedAt(), viewer.getZone())),
                        theirs,
                        names))
                .build();
    }

    private NotFoundException unknown() {
        return new NotFoundException(Response.status(Response.Status.NOT_FOUND)
                .type(MediaType.APPLICATION_JSON)
                .entity(new Refusal("draft_node.deleted", texts.of("draft_node.deleted")))
                .build());
    }
}
