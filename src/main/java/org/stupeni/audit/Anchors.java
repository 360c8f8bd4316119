package org.stupeni.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.stupeni.platform.Settings;

/** What is kept of the chain outside the database: its newest end, and its end on every day. */
@ApplicationScoped
class Anchors {

    private static final String HEAD = "head.txt";
    private static final String DAILY = "anchors.txt";

    @Inject
    Settings settings;

    /** The newest end of the chain that was ever written down, if one was and is readable. */
    Optional<Seal> head() {
        return lines(HEAD).stream().findFirst().flatMap(Anchors::seal);
    }

    /** Writes down the end of the chain in place of the one before, whole or not at all. */
    void keepHead(Seal head) {
        try {
            Path written = folder().resolve(HEAD + ".new");
            Files.writeString(written, head.position() + " " + head.hash() + "\n");
            move(written, folder().resolve(HEAD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the line of a day. */
    void keep(Anchor anchor) {
        try {
            Files.writeString(
                    folder().resolve(DAILY),
                    anchor.day() + " " + anchor.seal().position() + " "
                            + anchor.seal().hash() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last day that has a line. */
    Optional<Anchor> newest() {
        List<String> lines = lines(DAILY);
        return lines.isEmpty() ? Optional.empty() : anchor(lines.get(lines.size() - 1));
    }

    /** Everything that is written down about the chain. */
    Kept all() {
        List<String> daily = lines(DAILY);
        List<Seal> seals = daily.stream()
                .flatMap(line -> anchor(line).stream())
                .map(Anchor::seal)
                .toList();
        boolean headIsReadable = lines(HEAD).isEmpty() || head().isPresent();
        return new Kept(head(), seals, daily.size() - seals.size() + (headIsReadable ? 0 : 1));
    }

    /**
     * What the files say.
     *
     * @param unreadable how many lines say nothing
     */
    record Kept(Optional<Seal> head, List<Seal> daily, int unreadable) {}

    static Optional<Anchor> anchor(String line) {
        int space = line.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(line.substring(0, space));
            return seal(line.substring(space + 1)).map(seal -> new Anchor(day, seal));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Optional<Seal> seal(String line) {
        String[] parts = line.split(" ");
        return parts.length == 2 && parts[0].matches("[0-9]{1,18}") && parts[1].matches("[0-9a-f]{64}")
                ? Optional.of(new Seal(Long.parseLong(parts[0]), parts[1]))
                : Optional.empty();
    }

    private List<String> lines(String file) {
        try {
            Path path = folder().resolve(file);
            return Files.exists(path) ? Files.readAllLines(path) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder() throws IOException {
        return Files.createDirectories(settings.anchors().toAbsolutePath());
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
