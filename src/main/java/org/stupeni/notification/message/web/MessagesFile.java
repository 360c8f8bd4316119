package org.stupeni.notification.message.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.stupeni.notification.message.GroupMessages;
import org.stupeni.notification.message.SentRow;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetFile;
import org.stupeni.quiz.cohort.web.AskedCohort;

/** What was written to people of a course, as a file. */
@WebServlet({"/author/messages.xlsx", "/author/messages.csv"})
public class MessagesFile extends SheetFile {

    @Inject
    transient AskedCohort asked;

    @Inject
    transient GroupMessages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean known = asked.read(request::getParameter).isPresent();
        send(
                request,
                response,
                sheet(),
                (first, most) -> known ? messages.sent(asked.course().id(), first, most) : List.of());
    }

    private Spreadsheet<SentRow> sheet() {
        return this.<SentRow>sheet("message_list.title")
                .moment(texts.of("message_list.sent"), SentRow::sentAt)
                .text(texts.of("message_list.name"), row -> texts.in(row.title()))
                .text(texts.of("message_list.text"), row -> texts.in(row.text()))
                .number(texts.of("message_list.people"), SentRow::people)
                .number(texts.of("message_list.read"), SentRow::read);
    }
}
