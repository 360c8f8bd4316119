package org.stupeni.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.stupeni.platform.Settings;

/**
 * Slow hashes of passwords: PBKDF2 with HMAC-SHA-512 and as many rounds as {@code portal.password.rounds} says.
 *
 * <p>No more hashes run at once than there are cores, so that a morning's sign-ins leave the exams their share of the machine.
 */
@ApplicationScoped
public class Passwords {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final Logger LOG = Logger.getLogger(Passwords.class.getName());

    @Inject
    Pbkdf2PasswordHash hash;

    @Inject
    Settings settings;

    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());
    private String nobodys;

    /** How a stored hash begins that was made by today's parameters. */
    private String todays;

    @PostConstruct
    void prepare() {
        int rounds = settings.passwordRounds();
        if (rounds < Settings.ADVISED_ROUNDS && !settings.demo()) {
            LOG.log(
                    Level.WARNING,
                    "Passwords are hashed in {0,number,#} rounds only: see portal.password.rounds.",
                    rounds);
        }
        todays = ALGORITHM + ":" + rounds + ":";
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm",
                ALGORITHM,
                "Pbkdf2PasswordHash.Iterations",
                String.valueOf(rounds),
                "Pbkdf2PasswordHash.SaltSizeBytes",
                "16"));
        nobodys = hash.generate("nobody has this password".toCharArray());
    }

    public String hashOf(String password) {
        return hash.generate(characters(password));
    }

    /** Whether this hash was made by other parameters than those of today. */
    public boolean isOutdated(String passwordHash) {
        return !passwordHash.startsWith(todays);
    }

    /** Whether the password is right. Takes as long for a person without a hash (null) as for one with, so that time tells nothing. */
    public boolean verify(String password, String hashOrNull) {
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
