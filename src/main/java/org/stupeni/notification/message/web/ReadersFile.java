package org.stupeni.notification.message.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.stupeni.identity.web.AddressId;
import org.stupeni.notification.message.GroupMessages;
import org.stupeni.notification.message.ReaderRow;
import org.stupeni.notification.message.SentRow;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetFile;

/** Who got a message and has read it, as a file. */
@WebServlet({"/author/sent-message.xlsx", "/author/sent-message.csv"})
public class ReadersFile extends SheetFile {

    @Inject
    transient GroupMessages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SentRow> message = AddressId.of(request.getParameter("id")).flatMap(messages::find);
        send(
                request,
                response,
                sheet(),
                (first, most) -> message.isEmpty()
                        ? List.of()
                        : messages.readers(message.get().id(), first, most));
    }

    private Spreadsheet<ReaderRow> sheet() {
        return this.<ReaderRow>sheet("message_sent.readers")
                .text(texts.of("identity_people.number"), ReaderRow::number)
                .text(texts.of("cohort_list.person"), row -> row.name().full())
                .text(texts.of("identity_people.department"), row -> texts.in(row.department()))
                .moment(texts.of("message_sent.read_at"), ReaderRow::readAt);
    }
}
