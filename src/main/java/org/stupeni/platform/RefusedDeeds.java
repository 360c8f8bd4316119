package org.stupeni.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Fires facts of deeds that were refused, in a transaction of their own: that of the deed is rolled back. */
@ApplicationScoped
public class RefusedDeeds {

    @Inject
    Event<Fact> facts;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tell(Fact refusal) {
        facts.fire(refusal);
    }
}
