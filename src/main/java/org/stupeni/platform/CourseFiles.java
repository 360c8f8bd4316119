package org.stupeni.platform;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The files of the folder of courses, named by their path below it. What cannot be read is told as a problem. */
public final class CourseFiles {

    private static final String ENDING = ".yaml";

    private final Tree tree;
    private final Consumer<Problem> problems;

    public CourseFiles(Path root, Consumer<Problem> problems) {
        this(new Folder(root), problems);
    }

    /**
     * Files that are in memory, by their paths.
     *
     * @param read what those of them say that were read already
     */
    public CourseFiles(Map<String, byte[]> files, Map<String, YamlTree> read, Consumer<Problem> problems) {
        this(Memory.of(files, read), problems);
    }

    private CourseFiles(Tree tree, Consumer<Problem> problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /** Where the files are. */
    private interface Tree {

        /** The names of what lies in a folder. */
        List<String> names(String folder) throws IOException;

        boolean isFolder(String path);

        boolean exists(String path);

        byte[] bytes(String path) throws IOException;

        /** What a file says, if it was read already. */
        default Optional<YamlTree> read(String path) {
            return Optional.empty();
        }
    }

    private record Folder(Path root) implements Tree {

        @Override
        public List<String> names(String folder) throws IOException {
            try (Stream<Path> children = Files.list(root.resolve(folder))) {
                return children.map(child -> child.getFileName().toString()).toList();
            }
        }

        @Override
        public boolean isFolder(String path) {
            return Files.isDirectory(root.resolve(path));
        }

        @Override
        public boolean exists(String path) {
            return Files.exists(root.resolve(path));
        }

        @Override
        public byte[] bytes(String path) throws IOException {
            return Files.readAllBytes(root.resolve(path));
        }
    }

    private record Memory(Map<String, byte[]> files, Map<String, YamlTree> trees, Map<String, Set<String>> folders)
            implements Tree {

        static Memory of(Map<String, byte[]> files, Map<String, YamlTree> trees) {
            Map<String, Set<String>> folders = new HashMap<>();
            for (String file : files.keySet()) {
                String path = file;
                for (int end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/')) {
                    String name = path.substring(end + 1);
                    path = path.substring(0, end);
                    if (!folders.computeIfAbsent(path, folder -> new LinkedHashSet<>())
                            .add(name)) {
                        break;
                    }
                }
            }
            return new Memory(files, trees, folders);
        }

        @Override
        public List<String> names(String folder) {
            return List.copyOf(folders.getOrDefault(folder, Set.of()));
        }

        @Override
        public boolean isFolder(String path) {
            return folders.containsKey(path);
        }

        @Override
        public boolean exists(String path) {
            return files.containsKey(path) || isFolder(path);
        }

        @Override
        public byte[] bytes(String path) throws IOException {
            if (!files.containsKey(path)) {
                throw new FileNotFoundException(path);
            }
            return files.get(path);
        }

        @Override
        public Optional<YamlTree> read(String path) {
            return Optional.ofNullable(trees.get(path));
        }
    }

    /** The names of what lies in a folder, in order; hidden files and folders are left out. */
    public List<String> names(String folder) {
        try {
            return tree.names(folder).stream()
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problem(folder, 0, "cannot be read");
            return List.of();
        }
    }

    public boolean isFolder(String path) {
        return tree.isFolder(path);
    }

    public boolean exists(String path) {
        return tree.exists(path);
    }

    /** The text of a file with plain line ends. */
    public Optional<String> text(String path) {
        try {
            byte[] bytes = tree.bytes(path);
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

    /** A file as it is. */
    public Optional<byte[]> bytes(String path) {
        try {
            return Optional.of(tree.bytes(path));
        } catch (IOException e) {
            problem(path, 0, exists(path) ? "cannot be read" : "is missing");
            return Optional.empty();
        }
    }

    public Optional<YamlDocument> yaml(String path) {
        return tree.read(path)
                .map(read -> YamlDocument.of(path, read, problems))
                .or(() -> text(path).flatMap(text -> YamlDocument.read(path, text, problems)));
    }

    /**
     * The documents of a folder, by their ids in order: every file there is named {@code <id>.yaml}. None where there is no such folder.
     *
     * @param kind what such a document is called
     */
    public Map<String, YamlDocument> documents(String folder, String kind) {
        Map<String, YamlDocument> documents = new LinkedHashMap<>();
        for (String name : exists(folder) ? names(folder) : List.<String>of()) {
            String path = folder + "/" + name;
            String id = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
            if (YamlDocument.isId(id)) {
                yaml(path).ifPresent(document -> documents.put(id, document));
            } else {
                problem(path, 0, "is no " + kind + ": its file is named <id>.yaml");
            }
        }
        return documents;
    }

    public void problem(String path, int line, String message) {
        problems.accept(new Problem(path, line, message));
    }

    public Consumer<Problem> problems() {
        return problems;
    }
}
