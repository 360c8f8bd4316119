package org.stupeni.evidence.document.web;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.evidence.document.DocumentFiles;
import org.stupeni.evidence.document.StoredFile;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;

/** The files of documents: sent by their owners, given to them and to HR, each under the own area's address; to everybody else they do not exist. */
@WebServlet({"/learn/document-file", "/hr/document-file"})
@MultipartConfig(
        maxFileSize = 2L * DocumentFiles.LARGEST,
        maxRequestSize = 2L * DocumentFiles.LARGEST,
        fileSizeThreshold = 1 << 20)
public class DocumentFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern ID = Pattern.compile("(?:^|&)id=(\\d{1,18})(?:&|$)");

    @Inject
    transient DocumentFiles files;

    @Inject
    transient CurrentPerson me;

    /** {@code step} names the sending whose file is asked for, {@code id} the own document whose file it is now. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> step = AddressId.of(request.getParameter("step"));
        Optional<StoredFile> found = isHr(request)
                ? step.flatMap(files::ofStep)
                : step.isPresent()
                        ? files.ofStep(step.get(), me.getId())
                        : AddressId.of(request.getParameter("id")).flatMap(id -> files.current(id, me.getId()));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        StoredFile file = found.get();
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        String ending = file.name().substring(file.name().lastIndexOf('.'));
        response.setContentType(file.type());
        response.setContentLength(file.bytes().length);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"document" + ending + "\"; filename*=UTF-8''" + name);
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(file.bytes());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean upload = String.valueOf(request.getContentType()).startsWith("multipart/form-data");
        Optional<Long> id = id(request.getQueryString());
        if (id.isEmpty() || isHr(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean removing = !upload && "true".equals(request.getParameter("remove"));
        String outcome;
        try {
            if (!removing && !upload) {
                throw new Refused("document_file.none");
            }
            boolean known = removing ? files.remove(id.get(), me.getId()) : put(id.get(), request);
            if (!known) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            outcome = removing ? "&done=removed" : "&done=file";
        } catch (Refused refused) {
            outcome = "&file=" + refused.key().substring(refused.key().indexOf('.') + 1);
        }
        response.sendRedirect(request.getContextPath() + "/learn/document?id=" + id.get() + outcome);
    }

    /** Not asked of the request, which would take its body apart for it. */
    private static Optional<Long> id(String query) {
        Matcher id = ID.matcher(query == null ? "" : query);
        return id.find() ? AddressId.of(id.group(1)) : Optional.empty();
    }

    private boolean put(long documentId, HttpServletRequest request) throws IOException {
        Part part;
        try {
            part = request.getPart("file");
        } catch (IOException | ServletException | RuntimeException noParts) {
            if (request.getContentLengthLong() > DocumentFiles.LARGEST) {
                throw new Refused("document_file.too_large", DocumentFiles.LARGEST / 1024 / 1024);
            }
            throw new Refused("document_file.none");
        }
        if (part == null || part.getSize() == 0) {
            throw new Refused("document_file.none");
        }
        try (InputStream in = part.getInputStream()) {
            return files.put(
                    documentId, me.getId(), part.getSubmittedFileName(), in.readNBytes(DocumentFiles.LARGEST + 1));
        }
    }

    private static boolean isHr(HttpServletRequest request) {
        return request.getServletPath().startsWith("/hr/");
    }
}
