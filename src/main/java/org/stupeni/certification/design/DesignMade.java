package org.stupeni.certification.design;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** Certificates look different from now on; fired by {@link Designs} in the transaction that keeps the version. */
public record DesignMade(Long who, int number, Instant when) implements Fact {

    @Override
    public String what() {
        return "certification.design-made";
    }

    @Override
    public String which() {
        return "certificate-design:" + number;
    }
}
