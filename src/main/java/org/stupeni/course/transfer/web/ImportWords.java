package org.stupeni.course.transfer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.stupeni.course.exchange.ImportedItem;
import org.stupeni.course.exchange.Note;
import org.stupeni.course.exchange.Place;
import org.stupeni.course.transfer.ImportPreview;
import org.stupeni.course.transfer.OneLanguage;
import org.stupeni.course.web.BankCards;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Says what was found in a brought file in the reader's language. */
@RequestScoped
public class ImportWords {

    @Inject
    BankCards cards;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    ImportItemView item(ImportPreview.Found found, boolean chosen) {
        ImportedItem item = found.item();
        return new ImportItemView(
                item.number(),
                word(item.state()),
                item.kind(),
                place(item.place()),
                item.title(),
                item.category(),
                String.join(", ", item.tags()),
                String.join(", ", item.pictures()),
                item.draft().map(OneLanguage::filled).map(cards::of).orElse(null),
                item.notes().stream().map(note -> note(note, item.place())).toList(),
                found.twin(),
                found.sameAs(),
                chosen);
    }

    /** What is to be said of the file as a whole. */
    List<NoteView> notes(List<Note> notes) {
        return notes.stream().map(note -> note(note, null)).toList();
    }

    private NoteView note(Note note, Place known) {
        boolean told = note.place() == null || note.place().equals(known);
        return new NoteView(word(note.weight()), note.in(viewer.getLanguage()), told ? "" : place(note.place()));
    }

    private String place(Place place) {
        if (place.line() == 0) {
            return place.file();
        }
        return texts.of(
                place.element().isEmpty() ? "transfer_preview.line" : "transfer_preview.line_of",
                place.file(),
                String.valueOf(place.line()),
                place.element());
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
