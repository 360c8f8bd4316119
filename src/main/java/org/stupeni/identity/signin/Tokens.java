package org.stupeni.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes tokens that nobody can guess: 256 random bits, in letters that stand in cookies and addresses as they are. */
@ApplicationScoped
class Tokens {

    private final SecureRandom random = new SecureRandom();

    String next() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
