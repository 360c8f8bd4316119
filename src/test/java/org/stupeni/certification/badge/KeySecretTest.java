package org.stupeni.certification.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stupeni.platform.Settings;

class KeySecretTest {

    private static final byte[] PRIVATE = "a private key of 32 bytes, say..".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path data;

    @Test
    void whatIsLockedCanBeOpened() {
        KeySecret secret = with("0123456789abcdef0123456789abcdef");

        String locked = secret.lock(PRIVATE, "key");

        assertThat(secret.open(locked, "key")).isEqualTo(PRIVATE);
        assertThat(locked).hasSizeLessThan(200).isNotEqualTo(secret.lock(PRIVATE, "key"));
    }

    @Test
    void anotherSecretOpensNothing() {
        String locked = with("0123456789abcdef0123456789abcdef").lock(PRIVATE, "key");

        assertThatThrownBy(() -> with("another-secret-of-thirty-two-signs").open(locked, "key"))
                .isInstanceOf(KeySecret.WrongSecret.class)
                .hasMessageContaining("portal.badge.key-secret");
    }

    @Test
    void aLockCannotBePutInAnothersPlace() {
        KeySecret secret = with("0123456789abcdef0123456789abcdef");
        String locked = secret.lock(PRIVATE, "key");

        assertThatThrownBy(() -> secret.open(locked, "other")).isInstanceOf(KeySecret.WrongSecret.class);
    }

    @Test
    void withoutASettingTheSecretIsMadeOnceForItsOwnerAlone() throws IOException {
        String made = with(null).secret();

        assertThat(made).matches("[0-9a-f]{64}");
        assertThat(with(null).secret()).isEqualTo(made);
        assertThat(Files.getPosixFilePermissions(data.resolve(KeySecret.FILE)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aFileThatWasCutShortIsNoSecret() throws IOException {
        Files.writeString(data.resolve(KeySecret.FILE), "short");

        assertThatThrownBy(() -> with(null).secret()).isInstanceOf(UncheckedIOException.class);
    }

    private KeySecret with(String setting) {
        KeySecret secret = new KeySecret();
        secret.settings = new Settings() {
            @Override
            public Optional<String> badgeKeySecret() {
                return Optional.ofNullable(setting);
            }

            @Override
            public Path data() {
                return data;
            }
        };
        return secret;
    }
}
