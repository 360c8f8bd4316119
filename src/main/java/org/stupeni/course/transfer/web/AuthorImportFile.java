package org.stupeni.course.transfer.web;

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
import org.stupeni.course.exchange.Limits;
import org.stupeni.course.transfer.ImportUploads;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;

/** Takes the file that a trainer brings and leads on to what is in it; or throws one away again. */
@WebServlet("/author/import-file")
@MultipartConfig(
        maxFileSize = Limits.FILE + AuthorImportFile.ROOM,
        maxRequestSize = Limits.FILE + 2L * AuthorImportFile.ROOM,
        fileSizeThreshold = 1 << 20)
public class AuthorImportFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** For what lies between the parts, and to tell a file that is a little too large from one of the right size. */
    static final int ROOM = 1 << 17;

    @Inject
    transient ImportUploads uploads;

    @Inject
    transient CurrentPerson me;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if ("true".equals(request.getParameter("forget"))) {
            forget(request, response);
            return;
        }
        String draft = String.valueOf(request.getParameter("draft"));
        String into = draft.matches("[0-9]{1,18}") ? "&draft=" + draft : "";
        try {
            response.sendRedirect("/author/import-preview?id=" + keep(request) + into);
        } catch (Refused refused) {
            String why = refused.key().substring(refused.key().indexOf('.') + 1);
            response.sendRedirect("/author/import?file=" + why + into);
        }
    }

    private void forget(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean known = AddressId.of(request.getParameter("id"))
                .filter(id -> uploads.forget(id, me.getId()))
                .isPresent();
        if (known) {
            response.sendRedirect("/author/import?done=forgotten");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Long keep(HttpServletRequest request) throws IOException {
        if (request.getContentType() == null || !request.getContentType().startsWith("multipart/form-data")) {
            throw new Refused("transfer_import.none");
        }
        Part part;
        try {
            part = request.getPart("file");
        } catch (IllegalStateException tooLarge) {
            throw new Refused("transfer_import.too_large", Limits.FILE / 1024 / 1024);
        } catch (IOException | ServletException | IllegalArgumentException noParts) {
            throw new Refused("transfer_import.none");
        }
        if (part == null || part.getSize() == 0) {
            throw new Refused("transfer_import.none");
        }
        String name = part.getSubmittedFileName();
        try (InputStream in = part.getInputStream()) {
            return uploads.keep(me.getId(), name == null ? "" : name, in.readNBytes(Limits.FILE + 1));
        }
    }
}
