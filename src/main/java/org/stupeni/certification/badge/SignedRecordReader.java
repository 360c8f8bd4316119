package org.stupeni.certification.badge;

import java.util.Optional;

/** Reads what is signed with the keys of certificates and is none, asked upwards of who had it signed. */
public interface SignedRecordReader {

    /** What the header calls it. */
    String type();

    /** @param payload that was signed by us; nothing where it is none of these all the same */
    Optional<SignedRecord> read(String payload);
}
