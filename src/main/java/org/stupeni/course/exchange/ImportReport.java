package org.stupeni.course.exchange;

import java.util.List;
import java.util.Optional;
import org.stupeni.course.Course;
import org.stupeni.question.Question;

/**
 * What a file holds: every question of it, the pictures that came along, and what is to be said of the file itself.
 *
 * @param course the whole course, where the file holds one that keeps every rule; else null
 * @param notes of the file, not of single questions
 */
public record ImportReport(
        ExchangeFormat format,
        List<ImportedItem> items,
        List<ImportedPicture> pictures,
        Course course,
        List<Note> notes) {

    public ImportReport {
        items = List.copyOf(items);
        pictures = List.copyOf(pictures);
        notes = List.copyOf(notes);
    }

    /** The drafts that can be taken. */
    public List<Question> drafts() {
        return items.stream().map(ImportedItem::draft).flatMap(Optional::stream).toList();
    }

    public long count(ImportedItem.State state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    /** Whether something in it could not be read. */
    public boolean hasFaults() {
        return notes.stream().anyMatch(note -> note.weight() == Note.Weight.FAULT)
                || count(ImportedItem.State.BROKEN) > 0;
    }
}
