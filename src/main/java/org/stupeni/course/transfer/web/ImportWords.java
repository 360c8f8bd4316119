package org.stupeni.course.transfer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stupeni.course.exchange.ForeignKinds;
import org.stupeni.course.exchange.ImportedItem;
import org.stupeni.course.exchange.Note;
import org.stupeni.course.exchange.Place;
import org.stupeni.course.transfer.ImportPreview;
import org.stupeni.course.transfer.Likeness;
import org.stupeni.course.transfer.OneLanguage;
import org.stupeni.course.web.BankCards;
import org.stupeni.platform.Markdown;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.question.Question;

/** Says what was found in a brought file in the reader's language. */
@RequestScoped
public class ImportWords {

    private static final int LONGEST_NAME = 160;

    @Inject
    BankCards cards;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    /** @param taken what it is called where it was taken to, or null */
    ImportItemView item(ImportPreview.Found found, boolean chosen, String taken) {
        ImportedItem item = found.item();
        return new ImportItemView(
                item.number(),
                word(found.state()),
                ForeignKinds.named(item.kind(), viewer.getLanguage()),
                place(item.place()),
                item.title(),
                item.category(),
                String.join(", ", item.tags()),
                String.join(", ", item.pictures()),
                item.draft().map(OneLanguage::filled).map(cards::of).orElse(null),
                notes(found),
                found.twin(),
                found.twin() == null
                        ? null
                        : likeness(found.likeness(), found.twin().question()),
                found.before() == null ? 0 : found.before().number(),
                found.before() == null ? null : likeness(found.before().likeness(), null),
                chosen,
                taken);
    }

    /** @param other says its type where it is not the same; null where that shows anyway */
    private String likeness(Likeness likeness, Question other) {
        String type = likeness == Likeness.TYPE && other != null
                ? texts.of("course_bank.type_" + other.type().word())
                : "";
        return texts.of(type.isEmpty() ? "transfer_twin." + likeness : "transfer_twin.TYPE_is", type);
    }

    /** What it asks, or what its author called it: its beginning without marks. */
    String nameOf(ImportedItem item) {
        String name = item.draft()
                .map(OneLanguage::filled)
                .map(question -> Markdown.text(texts.in(question.ask())))
                .orElse(item.title());
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }

    /** Everything that is to be said of a question. */
    List<String> sentences(ImportedItem item) {
        return item.notes().stream().map(note -> note.in(viewer.getLanguage())).toList();
    }

    /** What of a question is lost or is to be added. */
    List<String> remarks(ImportPreview.Found found) {
        return notes(found).stream()
                .filter(note -> !note.weight().equals("info"))
                .map(NoteView::sentence)
                .toList();
    }

    private List<NoteView> notes(ImportPreview.Found found) {
        List<NoteView> notes = new ArrayList<>();
        found.item().notes().forEach(note -> notes.add(note(note, found.item().place())));
        return notes;
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
