package org.stupeni.certification.transcript.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.certification.transcript.Transcripts;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.web.AddressId;

/** Where HR takes a person's record and the auditor's pack away. */
@Named
@RequestScoped
public class HrTranscriptPage {

    @Inject
    Transcripts transcripts;

    @Inject
    People people;

    private PersonRow person;

    @PostConstruct
    void read() {
        Optional<PersonRow> found =
                AddressId.of(Faces.getRequestParameter("id")).flatMap(people::find);
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        person = found.get();
    }

    public void load() {}

    public PersonRow getPerson() {
        return person;
    }

    public LocalDate getToday() {
        return transcripts.today();
    }
}
