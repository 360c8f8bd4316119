package org.stupeni.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.stupeni.platform.Sha256;

/**
 * The style sheets, scripts and pictures under {@code WEB-INF/static}, each at an address that holds the hash of its content.
 *
 * <p>{@code #{files.at('portal.css')}} is {@code /static/portal.3f2a9c0d1e4b.css}: it may be cached for a year, since other content has another address.
 * A folder named like a file is a bundle: its parts, joined in the order of their names, are served as that one file.
 */
@Named("files")
@ApplicationScoped
public class StaticFiles {

    private static final String FOLDER = "/WEB-INF/static/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon");

    @Inject
    ServletContext context;

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, StaticFile> files = new HashMap<>();

    /** One file as it goes over the wire; {@code gzipped} is null where it would not be smaller. */
    record StaticFile(String type, byte[] bytes, byte[] gzipped) {}

    @PostConstruct
    void load() {
        Set<String> paths = context.getResourcePaths(FOLDER);
        for (String path : paths == null ? Set.<String>of() : paths) {
            boolean bundle = path.endsWith("/");
            String name = path.substring(FOLDER.length(), path.length() - (bundle ? 1 : 0));
            keep(name, bundle ? joined(path) : read(path));
        }
    }

    private void keep(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String hashed = name.substring(0, dot) + "." + Sha256.of(bytes).substring(0, 12) + name.substring(dot);
        byte[] gzipped = gzip(bytes);
        addresses.put(name, context.getContextPath() + "/static/" + hashed);
        files.put(
                hashed,
                new StaticFile(
                        TYPES.get(name.substring(dot + 1)), bytes, gzipped.length < bytes.length ? gzipped : null));
    }

    /**
     * The address of the file with this name.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public String at(String name) {
        String address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("No static file " + name);
        }
        return address;
    }

    Optional<StaticFile> find(String hashedName) {
        return Optional.ofNullable(files.get(hashedName));
    }

    private byte[] joined(String folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String part : new TreeSet<>(context.getResourcePaths(folder))) {
            out.writeBytes(read(part));
            out.write('\n');
        }
        return out.toByteArray();
    }

    private byte[] read(String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
