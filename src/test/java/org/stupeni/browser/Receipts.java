package org.stupeni.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.stupeni.harness.Build;
import org.stupeni.platform.Json;
import org.stupeni.question.Response;

/** The receipts a client got for its answers, in a file of its own; one line each: attempt, question, number, moment, answer. */
final class Receipts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    Receipts(String name) {
        try {
            Path folder = Files.createDirectories(Build.target().resolve("receipts" + Build.fork()));
            file = folder.resolve(name + ".txt");
            Files.writeString(file, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes down what the server said to a batch of answers; a refusal is no receipt. */
    synchronized void write(long attempt, String sent, String received) {
        try {
            JsonNode asked = JSON.readTree(sent).path("responses");
            JsonNode receipts = JSON.readTree(received).path("receipts");
            for (int i = 0; i < receipts.size(); i++) {
                if (!receipts.get(i).hasNonNull("savedAt")) {
                    continue;
                }
                Response response = Json.read(asked.get(i).path("response").toString(), Response.class);
                String line = line(
                        attempt,
                        receipts.get(i).path("question").asInt(),
                        receipts.get(i).path("seq").asLong(),
                        Instant.parse(receipts.get(i).path("savedAt").asText()),
                        response);
                Files.writeString(file, line + "\n", StandardOpenOption.APPEND, StandardOpenOption.SYNC);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in the file about an attempt; an answer that was sent twice has one receipt. */
    SortedSet<String> of(long attempt) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(attempt + " ")).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server's answer log of an attempt, in the same words. */
    static SortedSet<String> log(DataSource database, long attempt) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select question_no, seq, saved_at, content from answer where attempt_id = ?")) {
            statement.setLong(1, attempt);
            SortedSet<String> lines = new TreeSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines.add(line(
                            attempt,
                            row.getInt(1),
                            row.getLong(2),
                            row.getTimestamp(3).toLocalDateTime().toInstant(ZoneOffset.UTC),
                            Json.read(row.getString(4), Response.class)));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(long attempt, int question, long seq, Instant savedAt, Response response) {
        return String.join(
                " ", List.of("" + attempt, "" + question, "" + seq, savedAt.toString(), Json.write(response)));
    }
}
