package org.stupeni.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.stupeni.platform.Json;
import org.stupeni.platform.LastUsed;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Sha256;

/**
 * One question as its author wrote it: what is asked, what can be answered, what is right and why.
 *
 * <p>A question holds its key and never leaves the server whole; a paper shows a learner only {@code ask} and what its task gives to choose from.
 *
 * @param id stable within its course
 * @param indicator the indicator of the framework it speaks for
 * @param lesson the lesson that teaches it
 * @param difficulty 1 easy, 2 medium, 3 hard, by its author's judgement
 * @param tags words its authors find it by, see {@link Tags}; they decide nothing
 * @param ask what is asked, Markdown
 * @param hint shown in practice to whoever asks for it before answering, Markdown, or null
 * @param feedback shown to everybody after answering, Markdown, or null
 */
public record Question(
        String id,
        String indicator,
        String lesson,
        int difficulty,
        List<String> tags,
        LocalText ask,
        LocalText hint,
        LocalText feedback,
        Task task) {

    private static final LastUsed<Question, String> VERSIONS = new LastUsed<>(2_000);

    public Question {
        Objects.requireNonNull(task, "task");
        tags = List.copyOf(tags);
    }

    /** A question without tags. */
    public Question(
            String id,
            String indicator,
            String lesson,
            int difficulty,
            LocalText ask,
            LocalText hint,
            LocalText feedback,
            Task task) {
        this(id, indicator, lesson, difficulty, List.of(), ask, hint, feedback, task);
    }

    /** A question without a hint. */
    public Question(
            String id, String indicator, String lesson, int difficulty, LocalText ask, LocalText feedback, Task task) {
        this(id, indicator, lesson, difficulty, ask, null, feedback, task);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Question of(QuestionDocument document) {
        return document.question();
    }

    @JsonValue
    QuestionDocument document() {
        return QuestionDocument.of(this);
    }

    public QuestionType type() {
        return task.type();
    }

    /** What can be chosen, if it is a question of that kind; else empty. */
    public List<Choice.Option> options() {
        return task instanceof Choice choice ? choice.options() : List.of();
    }

    /** What belongs together, if it is a matching question; else empty. */
    public List<Matching.Pair> pairs() {
        return task instanceof Matching matching ? matching.pairs() : List.of();
    }

    /** Right sides that belong to nothing, if it is a matching question; else empty. */
    public List<Matching.Extra> extra() {
        return task instanceof Matching matching ? matching.extra() : List.of();
    }

    /** The indicators that its points speak for: its own, and in a conversation those of the replies. */
    public Stream<String> indicators() {
        return task instanceof Dialogue dialogue ? dialogue.indicators(indicator) : Stream.of(indicator);
    }

    /** Every text of it that a person reads, key and feedback too. */
    public Stream<LocalText> texts() {
        return Stream.concat(Stream.of(ask, hint, feedback), task.texts()).filter(text -> text != null);
    }

    /**
     * The question's version: the hash of everything that decides what is asked and what is right. Statistics and reviews of the key follow it across
     * course versions; a change of hint, feedback, lesson, difficulty or tags keeps it. Every paper asks for it, so it is not made twice.
     */
    public String version() {
        String known = VERSIONS.get(this);
        if (known == null) {
            known = Sha256.of(Json.write(new Question(id, "", "", 0, ask, null, null, task.withoutFeedback())));
            VERSIONS.put(this, known);
        }
        return known;
    }
}
