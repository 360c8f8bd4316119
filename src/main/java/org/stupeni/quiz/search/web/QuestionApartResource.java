package org.stupeni.quiz.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.quiz.search.QuestionPlace;
import org.stupeni.quiz.search.QuestionTwins;

/** Says of two questions that look alike that they are two, and leads back to where that was said: the search, or the draft in which one of them is written. */
@Path("author/question-apart")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class QuestionApartResource {

    @Inject
    QuestionTwins twins;

    @Inject
    CurrentPerson me;

    /**
     * @param back what the address of the search ends with
     * @param draft the draft with the node that the way back leads to instead, or null
     */
    @POST
    public Response areTwo(
            @FormParam("course") String course,
            @FormParam("question") String question,
            @FormParam("other-course") String otherCourse,
            @FormParam("other-question") String otherQuestion,
            @FormParam("back") String back,
            @FormParam("draft") Long draft,
            @FormParam("node") Long node) {
        twins.areTwo(
                new QuestionPlace(orEmpty(course), orEmpty(question)),
                new QuestionPlace(orEmpty(otherCourse), orEmpty(otherQuestion)),
                me.getId());
        if (draft != null && node != null) {
            return Response.seeOther(URI.create("/author/draft?id=" + draft + "&node=" + node))
                    .build();
        }
        String query = QuestionQuery.ofWritten(back).written();
        return Response.seeOther(URI.create("/author/questions" + query)).build();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
