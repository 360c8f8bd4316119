package org.stupeni.course.media.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stupeni.course.media.CoursePictures;
import org.stupeni.course.media.ReadPicture;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Json;
import org.stupeni.platform.PictureName;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;

/**
 * Takes a picture that somebody puts into a text and answers in JSON with its name, or with why it was not taken. The same may be sent again.
 *
 * <p>The server's own limits lie above that of all forms: where it breaks off by itself it answers with an error that has no sentence.
 */
@WebServlet("/api/author/pictures")
@MultipartConfig(
        maxFileSize = AuthorPictureServlet.NEVER_REACHED,
        maxRequestSize = AuthorPictureServlet.NEVER_REACHED,
        fileSizeThreshold = 1 << 20)
public class AuthorPictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** In bytes; more than {@link org.stupeni.platform.web.BodyLimit} lets through. */
    static final int NEVER_REACHED = 32 << 20;

    @Inject
    transient CoursePictures pictures;

    @Inject
    transient CurrentPerson me;

    @Inject
    transient ViewTexts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ReadPicture kept = keep(request);
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("name", kept.name().toString());
            told.put("address", PictureName.ADDRESS + kept.name());
            told.put(
                    "message",
                    kept.removed().isEmpty()
                            ? texts.of("course_picture.kept")
                            : texts.of("course_picture.kept_without", String.join(", ", kept.removed())));
            answer(response, HttpServletResponse.SC_OK, told);
        } catch (Refused refused) {
            answer(response, HttpServletResponse.SC_CONFLICT, Map.of("message", texts.of(refused)));
        }
    }

    private ReadPicture keep(HttpServletRequest request) throws IOException {
        Part part;
        try {
            part = request.getPart("picture");
        } catch (IOException | ServletException | RuntimeException noParts) {
            throw new Refused("course_picture.none");
        }
        if (part == null || part.getSize() == 0) {
            throw new Refused("course_picture.none");
        }
        try (InputStream in = part.getInputStream()) {
            return pictures.keep(me.getId(), part.getSubmittedFileName(), in.readNBytes(pictures.largest() + 1));
        }
    }

    private static void answer(HttpServletResponse response, int status, Map<String, Object> told) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=utf-8");
        response.getOutputStream().write(Json.write(told).getBytes(StandardCharsets.UTF_8));
    }
}
