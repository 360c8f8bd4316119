package org.stupeni.course.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stupeni.question.Question;

/** What a format cannot carry, gathered while questions are written. Each loss of a question is told once. */
public final class Losses {

    private final Set<ExportedFile.Loss> found = new LinkedHashSet<>();

    /** Something of a question is lost. */
    public void add(Question question, String key, Object... arguments) {
        found.add(new ExportedFile.Loss(question.id(), false, Note.of(Note.Weight.LOSS, null, key, arguments)));
    }

    /** Something is lost if it is there. */
    public void addIf(boolean there, Question question, String key, Object... arguments) {
        if (there) {
            add(question, key, arguments);
        }
    }

    /** The question as a whole cannot be carried. */
    public void leftOut(Question question, String key, Object... arguments) {
        found.add(new ExportedFile.Loss(question.id(), true, Note.of(Note.Weight.LOSS, null, key, arguments)));
    }

    /** The whole file lacks something. */
    public void ofFile(String key, Object... arguments) {
        found.add(new ExportedFile.Loss("", false, Note.of(Note.Weight.LOSS, null, key, arguments)));
    }

    /** What formats lose that have no ids of parts and no pictures, and room for the languages that were asked for. */
    public void usual(Question question, Wording wording) {
        usual(question, wording, PictureSource.NONE);
    }

    /** As {@link #usual(Question, Wording)}, of a format that carries pictures. */
    public void usual(Question question, Wording wording, PictureSource carried) {
        pictures(question, carried);
        partIds(question);
        if (wording != Wording.BOTH) {
            ofFile(wording == Wording.RU ? "exchange_lost.english" : "exchange_lost.russian");
        }
    }

    /** Of the pictures of a question those are lost that are not there. */
    public void pictures(Question question, PictureSource carried) {
        boolean shows = question.texts()
                .anyMatch(text -> text.ru().contains("![") || text.en().contains("!["));
        Set<String> names = shows ? PictureSource.names(question) : Set.of();
        addIf(
                shows
                        && (names.isEmpty()
                                || names.stream()
                                        .anyMatch(name -> carried.bytes(name).isEmpty())),
                question,
                "exchange_lost.pictures");
    }

    public void hint(Question question) {
        addIf(question.hint() != null, question, "exchange_lost.hint");
    }

    public void partIds(Question question) {
        addIf(!PartIds.comeBack(question), question, "exchange_lost.part_ids");
    }

    public ExportedFile file(ExchangeFormat format, byte[] content, int questions) {
        return new ExportedFile(format.fileName(), format.type(), content, questions - (int) leftOut(), all());
    }

    public List<ExportedFile.Loss> all() {
        return new ArrayList<>(found);
    }

    public long leftOut() {
        return found.stream().filter(ExportedFile.Loss::leftOut).count();
    }
}
