package org.stupeni.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.stupeni.platform.Language;
import org.stupeni.question.Choice;
import org.stupeni.question.Question;

/**
 * Reads a folder of files that other programs wrote, and tells of each what became of its questions, in {@code target/foreign.txt}. The folder is brought by
 * whoever runs it: such files have owners of their own and do not belong here.
 */
@EnabledIfSystemProperty(named = ForeignFilesTest.FOLDER, matches = ".+")
class ForeignFilesTest {

    static final String FOLDER = "exchange.foreign";

    private final List<String> told = new ArrayList<>();
    private final Map<String, Integer> keys = new TreeMap<>();
    private final SoftAssertions wrong = new SoftAssertions();
    private int questions;

    @Test
    void everyQuestionOfEveryFileIsTakenOrNamed() throws IOException {
        Path folder = Path.of(System.getProperty(FOLDER));
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            try {
                look(folder.relativize(file).toString(), Files.readAllBytes(file));
            } catch (RuntimeException | StackOverflowError thrown) {
                wrong.fail(file + " threw " + thrown, thrown);
            }
        }
        told.add("");
        keys.forEach((key, count) -> told.add(count + " " + key));
        told.add(files.size() + " files, " + questions + " questions");
        Files.write(Path.of(System.getProperty("portal.basedir", ""), "target", "foreign.txt"), told);
        wrong.assertAll();
    }

    private void look(String name, byte[] bytes) {
        ImportReport report = Imports.read(new Upload(name, bytes));
        int expected = ForeignCount.of(report.format(), bytes);
        told.add("");
        told.add("## " + name + ": " + report.format() + ", " + report.items().size() + " of " + expected);
        report.notes().forEach(this::tell);
        wrong.assertThat(report.items().size() + report.notes().size())
                .as(name + " says something")
                .isPositive();
        boolean cut = report.notes().stream().anyMatch(ForeignFilesTest::tellsOfMissing);
        if (report.format() == ExchangeFormat.AIKEN) {
            wrong.assertThat(report.items())
                    .as(name + " has every answered question")
                    .hasSizeGreaterThanOrEqualTo(expected);
        } else if (!cut) {
            wrong.assertThat(report.items()).as(name + " has every question").hasSize(expected);
        }
        report.items().forEach(item -> item(name, item));
    }

    /** A note on the file that tells of questions that are not in the report. */
    private static boolean tellsOfMissing(Note note) {
        return note.weight() == Note.Weight.FAULT || note.weight() == Note.Weight.LOSS;
    }

    private void item(String name, ImportedItem item) {
        questions++;
        String which = name + " #" + item.number();
        told.add("-- #" + item.number() + " line " + item.place().line() + " " + item.state() + " [" + item.kind()
                + "] " + item.title() + (item.category().isEmpty() ? "" : " in " + item.category()));
        item.draft()
                .ifPresent(draft ->
                        told.add(shown(draft, item.languages().iterator().next())));
        item.notes().forEach(this::tell);
        boolean taken = Set.of(ImportedItem.State.OK, ImportedItem.State.LOSSY).contains(item.state());
        wrong.assertThat(item.draft().isPresent()).as(which + " is taken").isEqualTo(taken);
        if (!taken) {
            wrong.assertThat(item.notes()).as(which + " says why").isNotEmpty();
        }
        item.draft().ifPresent(draft -> {
            boolean choice = draft.task() instanceof Choice;
            wrong.assertThat(!choice || draft.options().stream().anyMatch(Choice.Option::right))
                    .as(which + " has a key")
                    .isTrue();
        });
    }

    private void tell(Note note) {
        keys.merge(note.weight() + " " + note.key(), 1, Integer::sum);
        String sentence = note.in(Language.EN);
        wrong.assertThat(note.in(Language.RU)).doesNotContain("exchange_");
        assertThat(sentence).doesNotContain("exchange_");
        told.add("   " + note.weight() + " "
                + (note.place() == null ? "" : note.place().line()) + ": " + sentence);
    }

    /** What a person would look at: what is asked, the parts with their marks, and what is said to them. */
    private static String shown(Question draft, Language language) {
        StringBuilder text =
                new StringBuilder("   ? " + draft.ask().in(language.locale()).replace("\n", "⏎"));
        if (draft.task() instanceof Choice choice) {
            text.append("\n   ").append(choice.type()).append(' ').append(choice.credit());
            choice.options()
                    .forEach(option -> text.append("\n     ")
                            .append(option.right() ? "+ " : "- ")
                            .append(option.text().in(language.locale()).replace("\n", "⏎"))
                            .append(
                                    option.feedback() == null
                                            ? ""
                                            : "  # " + option.feedback().in(language.locale())));
        } else {
            text.append("\n   ").append(draft.task().toString().replace("\n", "⏎"));
        }
        if (draft.feedback() != null) {
            text.append("\n   #### ")
                    .append(draft.feedback().in(language.locale()).replace("\n", "⏎"));
        }
        if (draft.hint() != null) {
            text.append("\n   hint ").append(draft.hint().in(language.locale()).replace("\n", "⏎"));
        }
        return text.toString();
    }
}
