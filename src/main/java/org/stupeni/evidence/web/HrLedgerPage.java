package org.stupeni.evidence.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.evidence.HrPlaces;
import org.stupeni.evidence.LedgerLine;
import org.stupeni.evidence.Source;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.web.AddressId;

/** Everything the ledger keeps of one person, for HR. */
@Named
@RequestScoped
public class HrLedgerPage {

    @Inject
    LedgerTable table;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

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
        table.read(person.id());
    }

    public void load() {}

    public LedgerTable getTable() {
        return table;
    }

    public PersonRow getPerson() {
        return person;
    }

    /** Where the thing itself can be looked at, or null. */
    public String linkOf(LedgerLine line) {
        return line.source().kind().equals(Source.DECISION)
                ? "/hr/person?id=" + person.id()
                : HrPlaces.of(line.source());
    }

    /** Where the row can be voided by this person of HR, or null. */
    public String voidingOf(LedgerLine line) {
        boolean can = table.isToday()
                && !line.isVoided()
                && !line.source().kind().equals(Source.DECISION)
                && !person.id().equals(me.getId());
        return can ? "/hr/voiding?id=" + line.id() : null;
    }

    /** Where a row that was voided by mistake can be reinstated by this person of HR, or null. */
    public String reinstatingOf(LedgerLine line) {
        boolean can = table.isToday()
                && line.isVoided()
                && line.voidReason() != null
                && line.restatedOn() == null
                && !line.source().kind().equals(Source.DECISION)
                && !person.id().equals(me.getId());
        return can ? "/hr/reinstating?id=" + line.id() : null;
    }
}
