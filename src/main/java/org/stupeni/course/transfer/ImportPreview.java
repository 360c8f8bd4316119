package org.stupeni.course.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.exchange.ExchangeFormat;
import org.stupeni.course.exchange.ImportReport;
import org.stupeni.course.exchange.ImportedItem;
import org.stupeni.course.exchange.Imports;
import org.stupeni.course.exchange.Upload;
import org.stupeni.course.exchange.safe.Archive;
import org.stupeni.course.exchange.text.DecodedText;
import org.stupeni.framework.Framework;
import org.stupeni.question.Question;

/**
 * What a brought file holds, beside what the portal has already.
 *
 * @param encoding of a file of text; empty for an archive
 */
public record ImportPreview(ImportReport report, List<Found> found, String encoding) {

    /** So many that ask the same are looked at. */
    private static final int COMPARED = 20;

    public ImportPreview {
        found = List.copyOf(found);
    }

    /**
     * One question of the file.
     *
     * @param twin the nearest question of the portal that asks the same, or null
     * @param likeness how far the twin is the same, or null
     * @param before the nearest question before it in the file that asks the same, or null
     */
    public record Found(ImportedItem item, Twin twin, Likeness likeness, Before before) {

        /** What becomes of it. */
        public ImportedItem.State state() {
            return item.state();
        }

        public boolean isTakeable() {
            return item.draft().isPresent();
        }

        public boolean isRepeated() {
            return twin != null || before != null;
        }
    }

    /** A question of the file that asks the same as a later one. */
    public record Before(int number, Likeness likeness) {}

    /**
     * Reads a file and compares it. Nothing in the file makes it throw.
     *
     * @param form {@link ExchangeFormat#NONE} to be told by its content
     * @param framework says which competencies and indicators there are; null to read questions alone
     * @param known what the questions of the portal ask
     */
    public static ImportPreview of(
            Upload upload, ExchangeFormat form, Framework framework, Map<String, List<Twin>> known) {
        ImportReport report = Imports.read(upload, framework, form);
        Map<String, List<ImportedItem>> before = new HashMap<>();
        List<Found> found = new ArrayList<>();
        for (ImportedItem item : report.items()) {
            found.add(item.draft()
                    .map(draft -> found(item, draft, before, known))
                    .orElse(new Found(item, null, null, null)));
        }
        boolean isText = upload.bytes().length > 0 && !Archive.isOne(upload.bytes());
        return new ImportPreview(report, found, isText ? DecodedText.encodingOf(upload.bytes()) : "");
    }

    private static Found found(
            ImportedItem item, Question draft, Map<String, List<ImportedItem>> before, Map<String, List<Twin>> known) {
        Set<String> stems = Stems.of(draft);
        Optional<Twin> twin = nearest(draft, stems, known, Twin::question);
        Optional<ImportedItem> same = nearest(draft, stems, before, ImportedItem::question);
        stems.forEach(
                stem -> before.computeIfAbsent(stem, key -> new ArrayList<>()).add(item));
        return new Found(
                item,
                twin.orElse(null),
                twin.map(one -> Likeness.of(draft, one.question())).orElse(null),
                same.map(one -> new Before(one.number(), Likeness.of(draft, one.question())))
                        .orElse(null));
    }

    /** The first of those that are most alike. */
    private static <T> Optional<T> nearest(
            Question draft, Set<String> stems, Map<String, List<T>> asking, Function<T, Question> question) {
        return stems.stream()
                .flatMap(stem -> asking.getOrDefault(stem, List.of()).stream())
                .limit(COMPARED)
                .min(Comparator.comparing(one -> Likeness.of(draft, question.apply(one))));
    }

    public long count(ImportedItem.State state) {
        return found.stream().filter(one -> one.state() == state).count();
    }

    /** The numbers of the questions that are chosen until somebody chooses others: all that can be taken and are not there yet. */
    public Set<Integer> usual() {
        return numbers(false);
    }

    /** The numbers of all questions that can be taken. */
    public Set<Integer> takeable() {
        return numbers(true);
    }

    private Set<Integer> numbers(boolean repeated) {
        return found.stream()
                .filter(one -> one.isTakeable() && (repeated || !one.isRepeated()))
                .map(one -> one.item().number())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
