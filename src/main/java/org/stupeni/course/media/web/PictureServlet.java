package org.stupeni.course.media.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.stupeni.course.media.CoursePictures;
import org.stupeni.course.media.StoredPicture;
import org.stupeni.platform.PictureName;

/**
 * The pictures of courses, for everybody who is signed in; those that no version shows yet, for trainers.
 *
 * <p>A name never means another picture, so the browser keeps it for a year. A drawing opened by itself can do nothing: it runs no script and loads nothing.
 */
@WebServlet(PictureName.ADDRESS + "*")
public class PictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String NOTHING =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    @Inject
    transient CoursePictures pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        Optional<StoredPicture> found = pictures.find(path.substring(1), request.isUserInRole("trainer"));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        StoredPicture picture = found.get();
        response.setContentType(picture.type());
        response.setContentLength(picture.bytes().length);
        response.setHeader("Content-Security-Policy", NOTHING);
        response.setHeader("Content-Disposition", "inline; filename=\"" + path.substring(1) + "\"");
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        response.getOutputStream().write(picture.bytes());
    }
}
