package org.stupeni.certification.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.stupeni.platform.Settings;

/**
 * Locks and opens private keys by the secret of the setting {@code portal.badge.key-secret}, or of a file in the data folder that is made where none is set.
 *
 * <p>AES-256-GCM; what is locked is bound to the name it was locked under, so that one lock cannot be put in another's place.
 */
@ApplicationScoped
class KeySecret {

    static final String FILE = "badge-key-secret";

    private static final int SHORTEST = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final byte[] PURPOSE = "stupeni signing keys 1".getBytes(StandardCharsets.UTF_8);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Settings settings;

    /** What is locked cannot be opened with the secret of today. */
    static class WrongSecret extends RuntimeException {

        WrongSecret(String thumbprint, Throwable cause) {
            super(
                    "The signing key " + thumbprint + " was locked with another portal.badge.key-secret;"
                            + " give that one back, or make a new key at /admin/keys",
                    cause);
        }
    }

    String lock(byte[] secret, String name) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] locked = cipher(Cipher.ENCRYPT_MODE, nonce, name).doFinal(secret);
            byte[] whole = Arrays.copyOf(nonce, NONCE + locked.length);
            System.arraycopy(locked, 0, whole, NONCE, locked.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Opens what {@link #lock} made.
     *
     * @throws WrongSecret if it was locked with another secret, or under another name
     */
    byte[] open(String locked, String name) {
        byte[] whole = Base64.getUrlDecoder().decode(locked);
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE), name)
                    .doFinal(whole, NONCE, whole.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new WrongSecret(name, e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String name) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(mac.doFinal(PURPOSE), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** The secret, read anew each time: it is needed seldom. */
    String secret() {
        return settings.badgeKeySecret().orElseGet(() -> {
            Path file = settings.data().resolve(FILE);
            try {
                return Files.exists(file) ? read(file) : make(file);
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be read or written", e);
            }
        });
    }

    private static String make(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] random = new byte[SHORTEST];
        RANDOM.nextBytes(random);
        String secret = HexFormat.of().formatHex(random);
        try {
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException another) {
            return read(file);
        }
        Files.writeString(file, secret + "\n", StandardOpenOption.WRITE);
        return secret;
    }

    private static String read(Path file) throws IOException {
        String secret = Files.readString(file).strip();
        if (secret.length() < SHORTEST) {
            throw new IOException(file + " is too short to be the secret of signing keys");
        }
        return secret;
    }
}
