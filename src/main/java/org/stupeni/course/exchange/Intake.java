package org.stupeni.course.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stupeni.course.Course;
import org.stupeni.course.exchange.text.DecodedText;
import org.stupeni.course.media.NewPicture;
import org.stupeni.platform.Json;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Question;

/** A report in the making: gathers the questions of one file. */
public final class Intake {

    private static final int BEGINNING = 8_000;

    private final ExchangeFormat format;
    private final String file;
    private final List<ImportedItem> items = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Pictures pictures = new Pictures();
    private final ItemIds ids = new ItemIds();
    private final Map<String, Integer> known = new HashMap<>();
    private Language language = Language.RU;
    private Course course;
    private int noteCount;

    public Intake(ExchangeFormat format, String file) {
        this.format = format;
        this.file = file;
    }

    public String file() {
        return file;
    }

    Pictures pictures() {
        return pictures;
    }

    ItemIds ids() {
        return ids;
    }

    /** The text of the file; its language is that of every question that has no letters of its own. */
    public String text(byte[] bytes) {
        return text(file, bytes);
    }

    /** How a file of an archive begins. */
    public String peek(String path, byte[] bytes) {
        return DecodedText.of(path, Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING)))
                .text();
    }

    /** The text of one file of an archive. */
    public String text(String path, byte[] bytes) {
        DecodedText decoded = DecodedText.of(path, bytes);
        decoded.notes().forEach(this::add);
        language = SourceLanguage.of(decoded.text(), language);
        return decoded.text();
    }

    public void add(Note note) {
        if (++noteCount <= Limits.NOTES) {
            notes.add(note);
        }
    }

    public void note(Note.Weight weight, int line, String key, Object... arguments) {
        add(Note.of(weight, Place.of(file, line), key, arguments));
    }

    /** The whole course the file holds, with its photos. */
    public void course(Course whole, List<NewPicture> photos) {
        course = whole;
        pictures.own(photos);
    }

    /**
     * The next question.
     *
     * @param source everything it says, to tell its language by
     */
    public ItemDraft item(Place place, String source) {
        if (items.size() >= Limits.ITEMS) {
            throw new Unreadable(place.line(), "exchange_file.too_many", Limits.ITEMS);
        }
        return new ItemDraft(this, items.size() + 1, place, SourceLanguage.of(source, language), source);
    }

    public ItemDraft item(int line, String source) {
        return item(Place.of(file, line), source);
    }

    /** Reads one question; whatever is wrong with it stays its own affair. */
    public void item(ItemDraft draft, Function<ItemDraft, ImportedItem> reader) {
        ImportedItem item;
        try {
            item = reader.apply(draft);
        } catch (Unreadable broken) {
            item = draft.broken(broken);
        }
        items.add(item.draft().map(this::sameAs).orElse(0) == 0 ? item : repeated(item));
    }

    /**
     * A question in the portal's own form.
     *
     * @param question null where it could not be read
     * @param photos what it shows
     * @param faults what breaks the rules of the form; with any the question is not taken
     */
    public void own(Place place, Question question, List<NewPicture> photos, List<Note> faults) {
        if (items.size() >= Limits.ITEMS) {
            throw new Unreadable(place.line(), "exchange_file.too_many", Limits.ITEMS);
        }
        boolean whole = faults.isEmpty() && question != null;
        ImportedItem item = new ImportedItem(
                items.size() + 1,
                place,
                whole ? ImportedItem.State.OK : ImportedItem.State.BROKEN,
                question == null ? "" : question.type().word(),
                question == null ? "" : question.id(),
                "",
                List.of(),
                whole ? question : null,
                EnumSet.allOf(Language.class),
                photos.stream().map(NewPicture::name).toList(),
                faults);
        pictures.own(whole ? photos : List.of());
        items.add(whole && sameAs(question) > 0 ? repeated(item) : item);
    }

    private int sameAs(Question question) {
        LocalText ask = question.ask();
        String words = (question.type() + " " + Json.write(question.task().withoutFeedback()) + ask.ru() + ask.en())
                .replaceAll("\\s+", " ");
        Integer before = known.putIfAbsent(words, items.size() + 1);
        return before == null ? 0 : before;
    }

    private ImportedItem repeated(ImportedItem item) {
        List<Note> more = new ArrayList<>(item.notes());
        more.add(Note.of(Note.Weight.INFO, item.place(), "exchange_info.same", sameAs(item.question())));
        return new ImportedItem(
                item.number(),
                item.place(),
                item.state(),
                item.kind(),
                item.title(),
                item.category(),
                item.tags(),
                item.question(),
                item.languages(),
                item.pictures(),
                more);
    }

    public ImportReport report() {
        if (noteCount > Limits.NOTES) {
            notes.add(Note.of(Note.Weight.INFO, Place.of(file), "exchange_file.more_notes", noteCount - Limits.NOTES));
        }
        if (items.isEmpty() && notes.stream().noneMatch(note -> note.weight() == Note.Weight.FAULT)) {
            notes.add(Note.of(Note.Weight.FAULT, Place.of(file), "exchange_file.nothing"));
        }
        return new ImportReport(format, items, pictures.all(), course, notes);
    }
}
