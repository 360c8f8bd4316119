package org.stupeni.course;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stupeni.platform.Problem;
import org.stupeni.platform.YamlDocument;

/** The files of the folder of courses, named by their path below it. What cannot be read is told as a problem. */
final class CourseFiles {

    private final Path root;
    private final Consumer<Problem> problems;

    CourseFiles(Path root, Consumer<Problem> problems) {
        this.root = root;
        this.problems = problems;
    }

    /** The names of what lies in a folder, in order; hidden files and folders are left out. */
    List<String> names(String folder) {
        try (Stream<Path> children = Files.list(root.resolve(folder))) {
            return children.map(child -> child.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problem(folder, 0, "cannot be read");
            return List.of();
        }
    }

    boolean isFolder(String path) {
        return Files.isDirectory(root.resolve(path));
    }

    boolean exists(String path) {
        return Files.exists(root.resolve(path));
    }

    /** The text of a file with plain line ends. */
    Optional<String> text(String path) {
        try {
            byte[] bytes = Files.readAllBytes(root.resolve(path));
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\uFEFF", "")
                    .replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            problem(path, 0, "is no text in UTF-8");
        } catch (IOException e) {
            problem(path, 0, exists(path) ? "cannot be read" : "is missing");
        }
        return Optional.empty();
    }

    Optional<YamlDocument> yaml(String path) {
        return text(path).flatMap(text -> YamlDocument.read(path, text, problems));
    }

    void problem(String path, int line, String message) {
        problems.accept(new Problem(path, line, message));
    }

    Consumer<Problem> problems() {
        return problems;
    }
}
