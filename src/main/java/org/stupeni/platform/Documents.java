package org.stupeni.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What one reading of a folder of documents of one kind found.
 *
 * @param sound the documents without a problem, in the order of their ids
 * @param problems everything that is wrong, by file and line
 */
public record Documents<T>(List<T> sound, List<Problem> problems) {

    public Documents {
        sound = List.copyOf(sound);
        problems = List.copyOf(problems);
    }

    /**
     * Reads every document of a folder. There may be no such folder.
     *
     * @param root the folder of courses
     * @param kind what such a document is called
     * @param reader makes a document of its id and its file, and tells the file of every problem
     */
    public static <T> Documents<T> read(
            Path root, String folder, String kind, BiFunction<String, YamlDocument, T> reader) {
        List<Problem> problems = new ArrayList<>();
        Map<String, YamlDocument> files = new CourseFiles(root, problems::add).documents(folder, kind);
        List<T> sound = new ArrayList<>();
        files.forEach((id, file) -> {
            T document = reader.apply(id, file);
            if (problems.stream().noneMatch(problem -> problem.file().equals(file.file()))) {
                sound.add(document);
            }
        });
        return new Documents<>(sound, inOrder(problems));
    }

    /** Reads one document that lies in no folder yet. */
    public static <T> Documents<T> of(String id, String text, BiFunction<String, YamlDocument, T> reader) {
        List<Problem> problems = new ArrayList<>();
        List<T> read = YamlDocument.read(id + ".yaml", text, problems::add).stream()
                .map(file -> reader.apply(id, file))
                .toList();
        return new Documents<>(problems.isEmpty() ? read : List.of(), inOrder(problems));
    }

    private static List<Problem> inOrder(List<Problem> problems) {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
                .toList();
    }
}
