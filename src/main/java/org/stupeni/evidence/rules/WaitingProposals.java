package org.stupeni.evidence.rules;

import java.util.Collection;
import java.util.List;

/** Tells what is proposed about people and waits for an answer; answered by the room above that keeps proposals. */
public interface WaitingProposals {

    /** Those about these people, in one statement. */
    List<WaitingProposal> waiting(Collection<Long> employeeIds);
}
