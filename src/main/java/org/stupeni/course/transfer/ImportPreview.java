package org.stupeni.course.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stupeni.course.exchange.ExchangeFormat;
import org.stupeni.course.exchange.ImportReport;
import org.stupeni.course.exchange.ImportedItem;
import org.stupeni.course.exchange.Imports;
import org.stupeni.course.exchange.Upload;
import org.stupeni.course.exchange.safe.Archive;
import org.stupeni.course.exchange.text.DecodedText;
import org.stupeni.framework.Framework;

/**
 * What a brought file holds, beside what the portal has already.
 *
 * @param encoding of a file of text; empty for an archive
 */
public record ImportPreview(ImportReport report, List<Found> found, String encoding) {

    public ImportPreview {
        found = List.copyOf(found);
    }

    /**
     * One question of the file.
     *
     * @param twin a question of the portal that asks the same, or null
     * @param sameAs the number of a question before it in the file that asks the same; 0 where there is none
     */
    public record Found(ImportedItem item, Twin twin, int sameAs) {

        /** What becomes of it. */
        public ImportedItem.State state() {
            return item.state();
        }

        public boolean isTakeable() {
            return item.draft().isPresent();
        }

        public boolean isRepeated() {
            return twin != null || sameAs > 0;
        }
    }

    /**
     * Reads a file and compares it. Nothing in the file makes it throw.
     *
     * @param form {@link ExchangeFormat#NONE} to be told by its content
     * @param framework says which competencies and indicators there are; null to read questions alone
     * @param known what the questions of the portal ask
     */
    public static ImportPreview of(Upload upload, ExchangeFormat form, Framework framework, Map<String, Twin> known) {
        ImportReport report = Imports.read(upload, framework, form);
        Map<String, Integer> before = new HashMap<>();
        List<Found> found = new ArrayList<>();
        for (ImportedItem item : report.items()) {
            Set<String> stems = item.draft().map(Stems::of).orElse(Set.of());
            Twin twin = stems.stream()
                    .map(known::get)
                    .filter(one -> one != null)
                    .findFirst()
                    .orElse(null);
            Optional<Integer> same = stems.stream()
                    .map(before::get)
                    .filter(number -> number != null)
                    .findFirst();
            stems.forEach(stem -> before.putIfAbsent(stem, item.number()));
            found.add(new Found(item, twin, same.orElse(0)));
        }
        boolean isText = upload.bytes().length > 0 && !Archive.isOne(upload.bytes());
        return new ImportPreview(report, found, isText ? DecodedText.encodingOf(upload.bytes()) : "");
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
