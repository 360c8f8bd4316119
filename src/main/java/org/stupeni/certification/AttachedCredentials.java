package org.stupeni.certification;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The signed credentials that go into the PDFs of certificates, asked upwards: {@code badge} makes them, some seconds after the decision. */
public interface AttachedCredentials {

    /** The credential in its compact form, letter by letter as it was signed; nothing as long as it is not made. */
    Optional<String> of(Long certificateId);

    /** Those of these certificates whose credential is made. */
    Set<Long> madeFor(Collection<Long> certificateIds);
}
