package org.stupeni.question;

import java.util.List;
import org.stupeni.platform.Json;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Sha256;

/**
 * One question as its author wrote it: what is asked, what can be answered, what is right and why.
 *
 * <p>A question holds its key and never leaves the server whole; a paper shows a learner only {@code ask} and the texts of the options.
 *
 * @param id stable within its course
 * @param type how it is answered and scored
 * @param indicator the indicator of the framework it speaks for
 * @param lesson the lesson that teaches it
 * @param difficulty 1 easy, 2 medium, 3 hard, by its author's judgement
 * @param ask what is asked, Markdown
 * @param options what can be chosen; for true-false exactly {@code true} and {@code false}; for matching empty
 * @param pairs for matching: the left sides with the right side that belongs to each; else empty
 * @param extra for matching: right sides that belong to nothing; else empty
 * @param feedback shown to everybody after answering, Markdown, or null
 */
public record Question(
        String id,
        QuestionType type,
        String indicator,
        String lesson,
        int difficulty,
        LocalText ask,
        List<Option> options,
        List<Pair> pairs,
        List<Extra> extra,
        LocalText feedback) {

    public Question {
        options = List.copyOf(options);
        pairs = List.copyOf(pairs);
        extra = List.copyOf(extra);
    }

    /** Something to choose; the feedback is for whoever chooses it. */
    public record Option(String id, boolean right, LocalText text, LocalText feedback) {}

    /** Two sides that belong together; the feedback says why. */
    public record Pair(String id, LocalText left, LocalText right, LocalText feedback) {}

    /** A right side that belongs to nothing. */
    public record Extra(String id, LocalText text) {}

    /**
     * The question's version: the hash of everything that decides what is asked and what is right. Statistics and reviews of the key follow it across
     * course versions; a change of feedback, lesson or difficulty keeps it.
     */
    public String version() {
        return Sha256.of(Json.write(new Question(
                id,
                type,
                "",
                "",
                0,
                ask,
                options.stream()
                        .map(o -> new Option(o.id(), o.right(), o.text(), null))
                        .toList(),
                pairs.stream()
                        .map(p -> new Pair(p.id(), p.left(), p.right(), null))
                        .toList(),
                extra,
                null)));
    }
}
