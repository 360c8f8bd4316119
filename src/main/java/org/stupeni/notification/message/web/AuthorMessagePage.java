package org.stupeni.notification.message.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.stupeni.course.Course;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.notification.message.Audience;
import org.stupeni.notification.message.GroupMessages;
import org.stupeni.notification.message.NewMessage;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;
import org.stupeni.platform.TextPieces;
import org.stupeni.platform.TextPieces.Piece;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.cohort.web.AskedCohort;
import org.stupeni.quiz.cohort.web.CohortQuery;

/** Writes to the people of a course whom the address names: those who were marked, or everybody whom a filter means. */
@Named
@RequestScoped
public class AuthorMessagePage {

    @Inject
    AskedCohort asked;

    @Inject
    GroupMessages messages;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private CohortQuery query;
    private Audience audience;
    private Refused problem;
    private NewMessage preview;
    private boolean repeated;
    private String titleRu = "";
    private String textRu = "";
    private String titleEn = "";
    private String textEn = "";

    @PostConstruct
    void read() {
        query = asked.read(Faces::getRequestParameter).orElse(null);
        if (query == null) {
            Faces.responseSendError(404, "");
            return;
        }
        try {
            audience = isToAll()
                    ? messages.everybody(query.filter())
                    : messages.chosen(query.filter().courseId(), marked());
        } catch (Refused refused) {
            problem = refused;
        }
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    private static boolean isToAll() {
        return "all".equals(Faces.getRequestParameter("to"));
    }

    private static Set<Long> marked() {
        String[] values = Faces.getRequestParameterValues("person");
        return values == null
                ? Set.of()
                : Arrays.stream(values)
                        .map(AddressId::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Shows the message as its readers will see it, and how many they are. */
    public void look() {
        NewMessage typed = typed();
        Map<String, Refused> problems = typed.problems();
        problems.forEach(texts::show);
        if (problems.isEmpty()) {
            preview = typed;
        }
    }

    public void send() {
        look();
        if (preview == null || audience == null) {
            return;
        }
        try {
            long id = messages.send(preview, audience, posted("seal"), deed(), posted("again") != null, me.getId());
            Faces.redirect("/author/sent-message?id=" + id + "&done=sent");
        } catch (Refused refused) {
            repeated = refused.key().equals("message_send.repeated");
            texts.show(refused);
        }
    }

    private NewMessage typed() {
        return new NewMessage(
                query.filter().courseId(), new LocalText(titleRu, titleEn), new LocalText(textRu, textEn));
    }

    /** The name of the form: the one it came with, so that pressing twice sends once. */
    private static String deed() {
        String posted = posted("deed");
        return posted != null && posted.matches("[0-9a-f-]{36}")
                ? posted
                : UUID.randomUUID().toString();
    }

    private static String posted(String name) {
        return Faces.getRequestParameter(name);
    }

    public String getDeed() {
        return repeated || preview == null ? UUID.randomUUID().toString() : deed();
    }

    /** Why nobody can be written to, or null. */
    public String getProblem() {
        return problem == null ? null : texts.of(problem);
    }

    /** Whether the same was sent within an hour. */
    public boolean isRepeated() {
        return repeated || ReturningForm.isBeingRead();
    }

    public boolean isSendable() {
        return preview != null || ReturningForm.isBeingRead();
    }

    public NewMessage getPreview() {
        return preview;
    }

    /** The text of the preview with its links. */
    public List<Piece> pieces(String text) {
        return TextPieces.of(text);
    }

    /** Whether each reads the own language. */
    public boolean isInBoth() {
        return !preview.title().ru().isEmpty() && !preview.title().en().isEmpty();
    }

    public Audience getAudience() {
        return audience;
    }

    public Course getCourse() {
        return asked.course();
    }

    /** Back to the people. */
    public String getBack() {
        return "/author/cohort" + query.written();
    }

    public int getLongestTitle() {
        return NewMessage.LONGEST_TITLE;
    }

    public int getLongestText() {
        return NewMessage.LONGEST_TEXT;
    }

    public String getTitleRu() {
        return titleRu;
    }

    public void setTitleRu(String titleRu) {
        this.titleRu = orEmpty(titleRu);
    }

    public String getTextRu() {
        return textRu;
    }

    public void setTextRu(String textRu) {
        this.textRu = orEmpty(textRu);
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = orEmpty(titleEn);
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = orEmpty(textEn);
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }
}
