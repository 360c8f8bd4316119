package org.stupeni.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Slow hashes of passwords: PBKDF2 with HMAC-SHA-512 and 210,000 rounds, the figure OWASP's cheat sheet names for it.
 *
 * <p>No more hashes run at once than there are cores, so that a morning's sign-ins leave the exams their share of the machine.
 */
@ApplicationScoped
public class Passwords {

    @Inject
    Pbkdf2PasswordHash hash;

    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());
    private String nobodys;

    @PostConstruct
    void prepare() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "16"));
        nobodys = hash.generate("nobody has this password".toCharArray());
    }

    String hashOf(String password) {
        return hash.generate(password.toCharArray());
    }

    /** Whether the password is right. Takes as long for a person without a hash (null) as for one with, so that time tells nothing. */
    boolean verify(String password, String hashOrNull) {
        cores.acquireUninterruptibly();
        try {
            boolean right = hash.verify(password.toCharArray(), hashOrNull == null ? nobodys : hashOrNull);
            return right && hashOrNull != null;
        } finally {
            cores.release();
        }
    }
}
