package org.stupeni.evidence.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.stupeni.evidence.LedgerLine;
import org.stupeni.evidence.Source;
import org.stupeni.identity.CurrentPerson;

/** Everything the ledger keeps of the reader, on any day. */
@Named
@RequestScoped
public class LearnEvidencePage {

    @Inject
    LedgerTable table;

    @Inject
    CurrentPerson me;

    @PostConstruct
    void read() {
        table.read(me.getId());
    }

    public LedgerTable getTable() {
        return table;
    }

    /** Where the thing itself can be looked at, or null. */
    public String linkOf(LedgerLine line) {
        return switch (line.source().kind()) {
            case Source.ATTEMPT -> "/learn/result?id=" + line.source().id();
            case Source.OBSERVATION -> "/learn/observation?id=" + line.source().id();
            case Source.PANEL -> "/learn/panel?id=" + line.source().id();
            case Source.CHECK -> "/learn/check?id=" + line.source().id();
            case Source.COMPLETION -> "/learn/course?id=" + line.course();
            case Source.DECISION -> "/learn/certificates";
            case Source.DOCUMENT -> "/learn/document?id=" + line.source().id();
            default -> null;
        };
    }
}
