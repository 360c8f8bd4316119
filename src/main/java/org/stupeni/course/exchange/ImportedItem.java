package org.stupeni.course.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stupeni.platform.Language;
import org.stupeni.question.Question;

/**
 * One question of a file as it was found.
 *
 * @param number its place among the questions of the file, from 1
 * @param kind what its format calls this type of question
 * @param title what its author called it; questions here have no titles, their ids are made of it
 * @param category where its author filed it; empty for nowhere
 * @param tags words its author put to it, without those that became indicator, lesson and difficulty
 * @param question the draft, with empty texts in a language it does not have; null where it is unknown or broken
 * @param languages the languages it has
 * @param pictures names of pictures of the report that its texts show
 */
public record ImportedItem(
        int number,
        Place place,
        State state,
        String kind,
        String title,
        String category,
        List<String> tags,
        Question question,
        Set<Language> languages,
        List<String> pictures,
        List<Note> notes) {

    /** What became of it. */
    public enum State {
        /** All of it has a place here. */
        OK,
        /** It can be taken; its notes tell what of it is lost. */
        LOSSY,
        /** A construct that has no counterpart here. */
        UNKNOWN,
        /** It could not be read. */
        BROKEN
    }

    public ImportedItem {
        tags = List.copyOf(tags);
        languages = Set.copyOf(languages);
        pictures = List.copyOf(pictures);
        notes = List.copyOf(notes);
    }

    /** The draft, where there is one that can be taken. */
    public Optional<Question> draft() {
        return Optional.ofNullable(question);
    }

    /** Whether a person has something to add before it can be published. */
    public boolean isUnfinished() {
        return notes.stream().anyMatch(note -> note.weight() == Note.Weight.TO_DO);
    }
}
