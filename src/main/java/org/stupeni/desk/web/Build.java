package org.stupeni.desk.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Which portal this is, as its WAR says, and which server carries it. */
@ApplicationScoped
class Build {

    @Inject
    ServletContext context;

    private Attributes said = new Attributes();

    @PostConstruct
    void read() {
        try (InputStream manifest = context.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            if (manifest != null) {
                said = new Manifest(manifest).getMainAttributes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The portal's version, or null if its WAR was put together without saying it. */
    String version() {
        return said.getValue("Implementation-Version");
    }

    /** When it was built, or null. */
    Instant builtAt() {
        String built = said.getValue("Built-At");
        return built == null ? null : Instant.parse(built);
    }

    /** The server's name and version, as it says. */
    String server() {
        return context.getServerInfo();
    }
}
