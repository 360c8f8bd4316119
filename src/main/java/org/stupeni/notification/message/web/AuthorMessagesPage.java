package org.stupeni.notification.message.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.course.Course;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.notification.message.GroupMessages;
import org.stupeni.notification.message.SentRow;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.quiz.cohort.web.AskedCohort;

/** What trainers wrote to people of a course, and how many have read it. */
@Named
@RequestScoped
public class AuthorMessagesPage {

    private static final int ROWS = 25;

    @Inject
    AskedCohort asked;

    @Inject
    GroupMessages messages;

    @Inject
    People people;

    private long count;
    private int page;
    private List<SentRow> rows = List.of();
    private Map<Long, PersonRow> senders = Map.of();

    @PostConstruct
    void read() {
        if (asked.read(Faces::getRequestParameter).isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        String course = asked.course().id();
        count = messages.count(course);
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        rows = messages.sent(course, (page - 1) * ROWS, ROWS);
        senders = people.findAll(rows.stream().map(SentRow::sentBy).distinct().toList());
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    public Course getCourse() {
        return asked.course();
    }

    public List<SentRow> getRows() {
        return rows;
    }

    public String senderOf(SentRow row) {
        return senders.get(row.sentBy()).name().full();
    }

    public long getCount() {
        return count;
    }

    public String getWritten() {
        return "?course=" + asked.course().id();
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(count, ROWS);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    public String at(int other) {
        return getWritten() + "&page=" + other;
    }
}
