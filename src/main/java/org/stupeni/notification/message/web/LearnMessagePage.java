package org.stupeni.notification.message.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.web.AddressId;
import org.stupeni.notification.message.GroupMessages;
import org.stupeni.notification.message.SentRow;
import org.stupeni.platform.TextPieces;
import org.stupeni.platform.TextPieces.Piece;
import org.stupeni.platform.web.ViewTexts;

/** A message that the reader got from a trainer. */
@Named
@RequestScoped
public class LearnMessagePage {

    @Inject
    GroupMessages messages;

    @Inject
    Courses courses;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private SentRow row;
    private Course course;
    private String sender;

    @PostConstruct
    void read() {
        row = AddressId.of(Faces.getRequestParameter("id"))
                .flatMap(id -> messages.received(id, me.getId()))
                .orElse(null);
        if (row == null) {
            Faces.responseSendError(404, "");
            return;
        }
        course = courses.latest(row.courseId()).orElseThrow().course();
        sender = people.find(row.sentBy()).map(person -> person.name().full()).orElse("");
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    public SentRow getRow() {
        return row;
    }

    public Course getCourse() {
        return course;
    }

    public String getSender() {
        return sender;
    }

    /** The text in the reader's language, with its links. */
    public List<Piece> getPieces() {
        return TextPieces.of(texts.in(row.text()));
    }
}
