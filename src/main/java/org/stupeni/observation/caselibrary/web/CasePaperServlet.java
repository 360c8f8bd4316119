package org.stupeni.observation.caselibrary.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.stupeni.identity.web.AddressId;
import org.stupeni.observation.caselibrary.CaseLibrary;
import org.stupeni.observation.caselibrary.CasePapers;
import org.stupeni.observation.caselibrary.CaseRow;
import org.stupeni.observation.caselibrary.PaperKind;
import org.stupeni.platform.web.Attachment;

/** A role-play or a scene of a case as a file of the folder of courses. */
@WebServlet("/author/case-file")
public class CasePaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseLibrary library;

    @Inject
    transient CasePapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CaseRow> row = AddressId.of(request.getParameter("id")).flatMap(library::turned);
        Optional<PaperKind> kind = PaperKind.of(request.getParameter("kind"));
        if (row.isEmpty() || kind.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String file = CasePapers.fileOf(row.get().id());
        response.setContentType("application/yaml;charset=UTF-8");
        Attachment.name(response, file, file);
        response.getOutputStream()
                .write(papers.text(row.get(), kind.get()).document().getBytes(StandardCharsets.UTF_8));
    }
}
