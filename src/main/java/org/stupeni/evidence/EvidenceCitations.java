package org.stupeni.evidence;

import java.util.List;

/** Tells which certificates rest on a row of the ledger; asked before the row is voided, answered by the rooms above. */
public interface EvidenceCitations {

    /** The certificates whose decisions cited this row, the newest first. */
    List<CitingCertificate> of(long evidenceId);
}
