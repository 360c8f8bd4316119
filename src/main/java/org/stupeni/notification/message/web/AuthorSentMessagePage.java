package org.stupeni.notification.message.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.course.Courses;
import org.stupeni.identity.People;
import org.stupeni.identity.web.AddressId;
import org.stupeni.notification.message.GroupMessages;
import org.stupeni.notification.message.ReaderRow;
import org.stupeni.notification.message.SentRow;
import org.stupeni.platform.TextPieces;
import org.stupeni.platform.TextPieces.Piece;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;

/** One message that was sent, and who has read it. */
@Named
@RequestScoped
public class AuthorSentMessagePage {

    private static final int ROWS = 25;

    @Inject
    GroupMessages messages;

    @Inject
    Courses courses;

    @Inject
    People people;

    @Inject
    ViewTexts texts;

    private SentRow row;
    private int page;
    private List<ReaderRow> readers = List.of();

    @PostConstruct
    void read() {
        row = AddressId.of(Faces.getRequestParameter("id"))
                .flatMap(messages::find)
                .orElse(null);
        if (row == null) {
            Faces.responseSendError(404, "");
            return;
        }
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        readers = messages.readers(row.id(), (page - 1) * ROWS, ROWS);
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    public SentRow getRow() {
        return row;
    }

    public String getSender() {
        return people.find(row.sentBy()).map(person -> person.name().full()).orElse("");
    }

    public String getCourse() {
        return courses.latest(row.courseId())
                .map(version -> texts.in(version.course().title()))
                .orElse(row.courseId());
    }

    public List<Piece> pieces(String text) {
        return TextPieces.of(text);
    }

    /** Whether there is another text for readers of English. */
    public boolean isInBoth() {
        return !row.titleRu().isEmpty() && !row.titleEn().isEmpty();
    }

    public boolean isJustSent() {
        return "sent".equals(Faces.getRequestParameter("done"));
    }

    public List<ReaderRow> getReaders() {
        return readers;
    }

    public String getSheetQuery() {
        return "?id=" + row.id();
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(row.people(), ROWS);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    public String at(int other) {
        return getSheetQuery() + "&page=" + other;
    }
}
