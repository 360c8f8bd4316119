package org.stupeni.certification.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.stupeni.platform.Json;
import org.stupeni.platform.Sha256;

/** Writes files into a zip one after the other and remembers the hash of each. */
final class PackWriter implements AutoCloseable {

    private static final String MANIFEST = "manifest.json";

    private final ZipOutputStream zip;
    private final Instant madeAt;
    private final Map<String, Entry> written = new TreeMap<>();
    private final Set<Long> named = new TreeSet<>();

    /** A file of the pack. */
    record Entry(String sha256, int bytes) {}

    /** The list of a pack's files. */
    record Manifest(
            String schema,
            Instant madeAt,
            Long madeBy,
            Long employee,
            Map<String, Entry> files,
            List<String> notIncluded) {}

    PackWriter(OutputStream out, Instant madeAt) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.madeAt = madeAt;
    }

    void json(String path, Object value) throws IOException {
        file(path, Json.write(value).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a piece that names people, and remembers whom. */
    void one(String path, NamesPeople value) throws IOException {
        value.people().forEach(named::add);
        json(path, value);
    }

    /** The same of several in one file. */
    void list(String path, List<? extends NamesPeople> values) throws IOException {
        values.stream().flatMap(NamesPeople::people).forEach(named::add);
        json(path, values);
    }

    /** Everybody that is named by their id so far, and this person. */
    Set<Long> named(Long person) {
        Set<Long> all = new TreeSet<>(named);
        all.add(person);
        return all;
    }

    void text(String path, String text) throws IOException {
        file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file that names these people, and remembers whom. */
    void file(String path, byte[] bytes, List<? extends NamesPeople> values) throws IOException {
        values.stream().flatMap(NamesPeople::people).forEach(named::add);
        file(path, bytes);
    }

    void file(String path, byte[] bytes) throws IOException {
        written.put(path, new Entry(Sha256.of(bytes), bytes.length));
        put(path, bytes);
    }

    private void put(String path, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setLastModifiedTime(FileTime.from(madeAt));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** The same as {@code sha256sum} reads it. */
    String sums() {
        StringBuilder sums = new StringBuilder();
        written.forEach((path, entry) ->
                sums.append(entry.sha256()).append("  ").append(path).append('\n'));
        return sums.toString();
    }

    /**
     * Writes the list of what was written so far; it is the last file, but for its own signature.
     *
     * @param signature makes a JWS of it, or nothing
     */
    void manifest(Long madeBy, Long employee, List<String> notIncluded, UnaryOperator<String> signature)
            throws IOException {
        put("SHA256SUMS", sums().getBytes(StandardCharsets.UTF_8));
        String manifest = Json.write(new Manifest("stupeni-pack/2", madeAt, madeBy, employee, written, notIncluded));
        put(MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
        String signed = signature.apply(manifest);
        if (signed != null) {
            put("manifest.jws", signed.getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
