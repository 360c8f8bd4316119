package org.stupeni.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stupeni.platform.Language;

/**
 * One lesson in one language.
 *
 * @param title the words of its first line
 * @param sections what stands outside and inside of its blocks, in order
 */
record LessonFile(String file, Language language, String title, List<Section> sections) {

    private static final Pattern OPENING = Pattern.compile(":::(\\S+)\\s*(.*)");
    private static final Pattern PICTURE = Pattern.compile("(?m)^!\\[.*$");

    /**
     * A part of a lesson.
     *
     * @param line where it begins, from 1
     * @param block the name of the block; empty outside of blocks
     * @param title the title of the block; empty where it has none
     */
    record Section(int line, String block, String title, String markdown) {}

    static LessonFile read(String file, Language language, String text) {
        List<Section> sections = new ArrayList<>();
        List<String> lines = text.lines().toList();
        Section open = new Section(2, "", "", "");
        StringBuilder markdown = new StringBuilder();
        for (int i = 1; i <= lines.size(); i++) {
            String line = i < lines.size() ? lines.get(i) : ":::";
            if (line.startsWith(":::")) {
                if (!markdown.toString().isBlank()) {
                    sections.add(new Section(open.line(), open.block(), open.title(), markdown.toString()));
                }
                markdown.setLength(0);
                Matcher opening = OPENING.matcher(line);
                open = opening.matches()
                        ? new Section(i + 1, opening.group(1), opening.group(2).strip(), "")
                        : new Section(i + 2, "", "", "");
            } else {
                markdown.append(line).append('\n');
            }
        }
        String first = lines.isEmpty() ? "" : lines.get(0);
        return new LessonFile(file, language, first.replaceFirst("^#\\s*", "").strip(), List.copyOf(sections));
    }

    /** The path without language and ending: what both languages share. */
    String stem() {
        return file.replaceFirst("\\.(ru|en)\\.md$", "");
    }

    /** Everything a person reads. */
    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(file, 1, "", language, title));
        for (Section section : sections) {
            Stream.concat(
                            Stream.of(section.title()).filter(name -> !name.isEmpty()),
                            MarkdownBlocks.of(section.markdown()).stream())
                    .map(block -> new Passage(file, section.line(), section.block(), language, block))
                    .forEach(passages::add);
        }
        return passages;
    }

    /** The blocks of what is read from beginning to end: neither sources nor what pictures show. */
    Stream<String> prose() {
        return sections.stream()
                .filter(section -> !section.block().equals("sources"))
                .flatMap(section ->
                        MarkdownBlocks.of(PICTURE.matcher(section.markdown()).replaceAll("")).stream());
    }

    /** What the block with this name says, if there is one. */
    Optional<String> block(String name) {
        return sections.stream()
                .filter(section -> section.block().equals(name))
                .map(Section::markdown)
                .findFirst();
    }
}
