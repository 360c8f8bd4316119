package org.stupeni.course.transfer.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.stupeni.course.exchange.ExportedFile;
import org.stupeni.course.transfer.ExportForm;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.web.Attachment;
import org.stupeni.platform.web.ViewTexts;

/** The file of an export. It is a post, since that it was taken is recorded: there are keys in it. */
@WebServlet("/author/export-file")
public class AuthorExportFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AskedExport asked;

    @Inject
    transient CurrentPerson me;

    @Inject
    transient ViewTexts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ExportForm> form = ExportForm.of(String.valueOf(request.getParameter("form")));
        if (form.isEmpty() || request.getParameter("course") == null || !asked.read(request::getParameter)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ExportedFile file = asked.take(me.getId(), form.get());
        String id = asked.published().course().id();
        String name = form.get() == ExportForm.COURSE
                ? texts.of(
                        "transfer_export.file_course",
                        asked.published().course().title(),
                        number())
                : texts.of(
                        "transfer_export.file_questions",
                        asked.published().course().title(),
                        number(),
                        texts.of("transfer_form." + form.get().word()));
        String ending = file.name().substring(file.name().lastIndexOf('.'));
        boolean whole = form.get() == ExportForm.COURSE;
        Attachment.name(response, whole ? id + ending : id + "-" + form.get().word() + ending, name + ending);
        response.setContentType(file.type());
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    private String number() {
        return String.valueOf(asked.published().number());
    }
}
