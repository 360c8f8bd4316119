package org.stupeni.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Slow hashes of passwords: PBKDF2 with HMAC-SHA-512 and 210,000 rounds, the figure OWASP's cheat sheet names for it.
 *
 * <p>No more hashes run at once than there are cores, so that a morning's sign-ins leave the exams their share of the machine.
 */
@ApplicationScoped
public class Passwords {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final String ROUNDS = "210000";

    /** How a stored hash begins that was made by today's parameters. */
    private static final String TODAYS = ALGORITHM + ":" + ROUNDS + ":";

    @Inject
    Pbkdf2PasswordHash hash;

    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());
    private String nobodys;

    @PostConstruct
    void prepare() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", ALGORITHM,
                "Pbkdf2PasswordHash.Iterations", ROUNDS,
                "Pbkdf2PasswordHash.SaltSizeBytes", "16"));
        nobodys = hash.generate("nobody has this password".toCharArray());
    }

    String hashOf(String password) {
        return hash.generate(characters(password));
    }

    /** Whether this hash was made by other parameters than those of today. */
    boolean isOutdated(String passwordHash) {
        return !passwordHash.startsWith(TODAYS);
    }

    /** Whether the password is right. Takes as long for a person without a hash (null) as for one with, so that time tells nothing. */
    boolean verify(String password, String hashOrNull) {
        cores.acquireUninterruptibly();
        try {
            boolean right = hash.verify(characters(password), hashOrNull == null ? nobodys : hashOrNull);
            return right && hashOrNull != null;
        } finally {
            cores.release();
        }
    }

    /** A letter with an accent is one character on one system and two on another: both are the same password. */
    private static char[] characters(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
    }
}
