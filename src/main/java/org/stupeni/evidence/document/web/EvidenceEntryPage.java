package org.stupeni.evidence.document.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.evidence.document.DirectEntries;
import org.stupeni.evidence.document.DocumentKind;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.Here;
import org.stupeni.platform.web.ViewTexts;

/** A mentoring or a project of one person is recorded: by HR for anybody, by managers for their own line; others are not found. */
@Named
@RequestScoped
public class EvidenceEntryPage {

    private static final List<DocumentKind> KINDS = List.of(DocumentKind.MENTORING, DocumentKind.PROJECT);

    @Inject
    DirectEntries entries;

    @Inject
    People people;

    @Inject
    DocumentForm form;

    @Inject
    Weighing weighing;

    @Inject
    CurrentPerson me;

    @Inject
    Here here;

    @Inject
    ViewTexts texts;

    private PersonRow person;

    /** Reads the address itself: for whom it is must be known before view parameters are. */
    @PostConstruct
    void read() {
        Optional<PersonRow> found = AddressId.of(Faces.getRequestParameter("id"))
                .filter(id -> isHr() || entries.isInLine(me.getId(), id))
                .flatMap(people::find);
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        person = found.get();
        DocumentKind kind = DocumentKind.named(Faces.getRequestParameter("kind"));
        form.begin(kind != null && KINDS.contains(kind) ? kind : DocumentKind.MENTORING);
    }

    public void load() {}

    public String record() {
        try {
            if (isHr()) {
                entries.record(me.getId(), person.id(), form.typed(), weighing.given(), weighing.lastDay());
            } else {
                entries.recordInLine(me.getId(), person.id(), form.typed(), weighing.given(), weighing.lastDay());
            }
            return getAddress() + "?faces-redirect=true&id=" + person.id() + "&kind=" + form.getWord()
                    + "&done=recorded";
        } catch (Refused refused) {
            show(refused);
            return null;
        }
    }

    /** Marks every field that is wrong; a refusal that is about none of them stands at the head of the form. */
    private void show(Refused refused) {
        Map<String, Refused> all = new LinkedHashMap<>();
        all.put(refused.key(), refused);
        entries.mistakes(person.id(), form.typed(), weighing.given()).forEach(one -> all.putIfAbsent(one.key(), one));
        all.values().stream().filter(one -> !weighing.shows(one)).forEach(form::show);
    }

    /** Whether the page is HR's; the manager's is another address of the same page. */
    public boolean isHr() {
        return here.getArea().equals("hr");
    }

    public String getAddress() {
        return isHr() ? "/hr/evidence" : "/team/evidence";
    }

    /** The page of the person in the area of who records. */
    public String getPersonAddress() {
        return (isHr() ? "/hr/person?id=" : "/team/person?id=") + person.id();
    }

    public boolean isRecorded() {
        return !Faces.isPostback() && "recorded".equals(Faces.getRequestParameter("done"));
    }

    public boolean isOwn() {
        return person.id().equals(me.getId());
    }

    public List<DocumentKind> getKinds() {
        return KINDS;
    }

    public PersonRow getPerson() {
        return person;
    }

    public DocumentForm getForm() {
        return form;
    }

    public Weighing getWeighing() {
        return weighing;
    }
}
