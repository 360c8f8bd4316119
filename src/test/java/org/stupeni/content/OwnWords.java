package org.stupeni.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No run of {@value #RUN} words is that of a source, however it is spelt: the courses tell facts of others in words of their own. */
final class OwnWords implements Rule {

    static final int RUN = 6;

    private final Set<List<String>> runs = new HashSet<>();

    /** @param sources texts that nothing may be copied from */
    OwnWords(List<String> sources) {
        for (String source : sources) {
            List<String> words = Words.folded(source);
            for (int i = 0; i + RUN <= words.size(); i++) {
                runs.add(List.copyOf(words.subList(i, i + RUN)));
            }
        }
    }

    /** The files of a folder. */
    static OwnWords of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new OwnWords(files.filter(Files::isRegularFile)
                    .sorted()
                    .map(OwnWords::content)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** What stands together is read together: a run may begin in one paragraph of a lesson and end in the next. */
    @Override
    public List<Finding> findings(Library library) {
        Map<String, List<Passage>> together = Stream.concat(library.passages().stream(), library.pictures().stream())
                .collect(Collectors.groupingBy(
                        passage -> passage.file()
                                + (passage.file().endsWith(".yaml") ? passage.line() : "")
                                + passage.language(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return together.values().stream()
                .flatMap(passages ->
                        copied(passages.stream().map(Passage::text).collect(Collectors.joining("\n"))).stream()
                                .map(words -> new Finding(passages.get(0), "words of a source", words)))
                .toList();
    }

    /** The longest stretches that are made of runs of the sources. */
    private List<String> copied(String text) {
        List<String> words = Words.folded(text);
        List<String> found = new ArrayList<>();
        int i = 0;
        while (i + RUN <= words.size()) {
            int end = i;
            while (end + RUN <= words.size() && runs.contains(words.subList(end, end + RUN))) {
                end++;
            }
            if (end > i) {
                found.add(String.join(" ", words.subList(i, end - 1 + RUN)));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }
}
