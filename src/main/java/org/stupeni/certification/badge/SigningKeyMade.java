package org.stupeni.certification.badge;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** Certificates are signed with another key from now on; fired by {@link SigningKeys} in the transaction that makes it. */
public record SigningKeyMade(Long who, String thumbprint, Instant when) implements Fact {

    @Override
    public String what() {
        return "certification.signing-key-made";
    }

    @Override
    public String which() {
        return "signing-key:" + thumbprint;
    }
}
