package org.stupeni.observation.web;

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
import java.util.Map;
import java.util.Optional;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.observation.Photo;
import org.stupeni.observation.PhotoReader;
import org.stupeni.observation.Photos;
import org.stupeni.platform.Json;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;

/**
 * The picture of an observation: sent by its observer, looked at by the observer, the person observed and HR, each under the own area's address.
 *
 * <p>A script is answered in JSON, a plain form is led back to its page.
 */
@WebServlet({"/team/observation-photo", "/learn/observation-photo", "/hr/observation-photo"})
@MultipartConfig(
        maxFileSize = 4L * PhotoReader.LARGEST,
        maxRequestSize = 4L * PhotoReader.LARGEST,
        fileSizeThreshold = PhotoReader.LARGEST)
public class ObservationPhotoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Photos photos;

    @Inject
    transient CurrentPerson me;

    @Inject
    transient ViewTexts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Photo> photo = AddressId.of(request.getParameter("id"))
                .flatMap(id -> request.getServletPath().startsWith("/hr/")
                        ? photos.ofSigned(id)
                        : photos.find(id, me.getId()));
        if (photo.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(photo.get().type());
        response.setContentLength(photo.get().bytes().length);
        response.setHeader("Cache-Control", "private, max-age=3600");
        response.getOutputStream().write(photo.get().bytes());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Long> id = AddressId.of(request.getParameter("id"));
        if (id.isEmpty() || !request.getServletPath().startsWith("/team/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Photo photo = request.getParameter("remove") == null ? PhotoReader.read(sent(request)) : null;
            if (!photos.put(id.get(), me.getId(), photo)) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            answer(request, response, id.get(), null);
        } catch (Refused refused) {
            answer(request, response, id.get(), refused);
        }
    }

    private static byte[] sent(HttpServletRequest request) throws IOException, ServletException {
        if (request.getContentType() == null || !request.getContentType().startsWith("multipart/form-data")) {
            throw new Refused("observation_photo.none");
        }
        Part part;
        try {
            part = request.getPart("photo");
        } catch (IllegalStateException tooLarge) {
            throw new Refused("observation_photo.too_large", PhotoReader.LARGEST / 1024 / 1024);
        }
        if (part == null || part.getSize() == 0) {
            throw new Refused("observation_photo.none");
        }
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(PhotoReader.LARGEST + 1);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, long id, Refused refused)
            throws IOException {
        String accepts = request.getHeader("Accept");
        if (accepts != null && accepts.startsWith("application/json")) {
            response.setStatus(refused == null ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CONFLICT);
            response.setContentType("application/json;charset=utf-8");
            String message = refused == null ? texts.of("observation_photo.kept") : texts.of(refused);
            response.getOutputStream()
                    .write(Json.write(Map.of("message", message)).getBytes(StandardCharsets.UTF_8));
        } else {
            String done = refused == null
                    ? "&done=photo"
                    : "&photo=" + refused.key().substring(refused.key().indexOf('.') + 1);
            response.sendRedirect(request.getContextPath() + "/team/observation?id=" + id + done + "#photo-title");
        }
    }
}
