package org.stupeni.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A deed that a rule forbids, with the sentence that tells the person why.
 *
 * <p>The key names a message of both bundles; the arguments fill its places. Pages and resources turn it into a sentence in the reader's language. It
 * rolls the transaction back: what is refused leaves no trace.
 */
@ApplicationException(rollback = true)
public class Refused extends RuntimeException {

    private final String key;
    private final List<Object> arguments;

    public Refused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
