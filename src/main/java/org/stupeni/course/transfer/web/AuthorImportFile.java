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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.course.exchange.Limits;
import org.stupeni.course.transfer.ImportUploads;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;

/**
 * Takes the file that a trainer brings and leads on to what is in it; or throws one away again.
 *
 * <p>The server's own limits lie above that of all forms: where it breaks off by itself it answers with an error that has no sentence.
 */
@WebServlet("/author/import-file")
@MultipartConfig(
        maxFileSize = AuthorImportFile.NEVER_REACHED,
        maxRequestSize = AuthorImportFile.NEVER_REACHED,
        fileSizeThreshold = 1 << 20)
public class AuthorImportFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** In bytes; more than {@link org.stupeni.platform.web.BodyLimit} lets through. */
    static final int NEVER_REACHED = 32 << 20;

    private static final Pattern INTO = Pattern.compile("(?:^|&)(draft=[0-9]{1,18}|course=[a-z0-9-]{1,60})(?=&|$)");

    @Inject
    transient ImportUploads uploads;

    @Inject
    transient CurrentPerson me;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean upload = String.valueOf(request.getContentType()).startsWith("multipart/form-data");
        if (!upload && "true".equals(request.getParameter("forget"))) {
            forget(request, response);
            return;
        }
        String named = into(request.getQueryString());
        String into = named.isEmpty() ? "" : "&" + named;
        try {
            if (!upload) {
                throw new Refused("transfer_import.none");
            }
            response.sendRedirect("/author/import-preview?id=" + keep(request) + into);
        } catch (Refused refused) {
            String why = refused.key().substring(refused.key().indexOf('.') + 1);
            response.sendRedirect("/author/import?file=" + why + into);
        }
    }

    /** The draft or the course that an address names, as another address says it, or nothing. It is not asked of the request, which would take its body apart for it. */
    static String into(String query) {
        Matcher into = INTO.matcher(query == null ? "" : query);
        return into.find() ? into.group(1) : "";
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
        Part part;
        try {
            part = request.getPart("file");
        } catch (IOException | ServletException | RuntimeException noParts) {
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
