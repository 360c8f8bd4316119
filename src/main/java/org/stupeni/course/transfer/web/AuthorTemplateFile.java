package org.stupeni.course.transfer.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.stupeni.course.exchange.ExportedFile;
import org.stupeni.course.exchange.sheet.SheetWriter;
import org.stupeni.platform.sheet.SheetFormat;
import org.stupeni.platform.web.Attachment;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** The table of questions with its headings alone, to be filled in a spreadsheet. */
@WebServlet({"/author/question-template.xlsx", "/author/question-template.csv"})
public class AuthorTemplateFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Viewer viewer;

    @Inject
    transient ViewTexts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetFormat format = SheetFormat.ofName(request.getServletPath()).orElseThrow();
        ExportedFile file = SheetWriter.write(List.of(), format, viewer.getLanguage());
        String ending = "." + format.ending();
        Attachment.name(response, "question-template" + ending, texts.of("transfer_import.template_file") + ending);
        response.setContentType(file.type());
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
