package org.stupeni.quiz.attempt;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stupeni.question.Response;

/**
 * What the answer log means: which entry counts, and what one more entry would be. Pure.
 *
 * <p>Entries of a question are numbered by the browser. The highest number in time counts. Two entries with the same number and other content are both
 * kept; the first saved counts, since it alone was acknowledged, until the person chooses, which makes a new number.
 */
public final class AnswerLog {

    private AnswerLog() {}

    /** The meaning of an entry that is about to be written. */
    enum Verdict {
        /** It is new and counts. */
        APPEND,
        /** It is there already and has a receipt; nothing is written. */
        REPEAT,
        /** It is new, is kept, and does not count: another answer does, and the person has to choose. */
        APPEND_CONFLICT,
        /** It was kept as a conflict before and nobody has chosen since; nothing is written. */
        REPEAT_CONFLICT;

        boolean isNew() {
            return this == APPEND || this == APPEND_CONFLICT;
        }

        boolean isConflict() {
            return this == APPEND_CONFLICT || this == REPEAT_CONFLICT;
        }
    }

    /**
     * What a response with this number would be.
     *
     * @param entries all entries of this question
     */
    static Verdict judge(Collection<LoggedAnswer> entries, long seq, Response response) {
        Optional<LoggedAnswer> counting = counting(entries);
        Optional<LoggedAnswer> same = same(entries, seq, response);
        if (same.isPresent()) {
            boolean undecided = same.get().variant() > 0
                    && counting.map(c -> c.seq() <= seq).orElse(false);
            return undecided ? Verdict.REPEAT_CONFLICT : Verdict.REPEAT;
        }
        boolean loses = counting.map(
                        c -> c.seq() >= seq && !c.response().equals(response) && !cameThrough(c, seq, response))
                .orElse(false);
        return loses ? Verdict.APPEND_CONFLICT : Verdict.APPEND;
    }

    /**
     * Whether a response leaves the way that a conversation has taken, where what was said stands. An answer that was kept before is none, nor is an earlier
     * stop of the same way that comes by a detour.
     *
     * @param entries all entries of this question
     */
    static boolean isStepBack(Collection<LoggedAnswer> entries, long seq, Response response) {
        Optional<LoggedAnswer> counting = counting(entries);
        return counting.isPresent()
                && same(entries, seq, response).isEmpty()
                && !response.goesOnFrom(counting.get().response())
                && !cameThrough(counting.get(), seq, response);
    }

    /** Whether this was an earlier stop of the way that counts now: nothing is to be decided then. */
    private static boolean cameThrough(LoggedAnswer counting, long seq, Response response) {
        return seq < counting.seq()
                && !response.isEmpty()
                && counting.response().goesOnFrom(response);
    }

    /** The entry with this number and this content. */
    static Optional<LoggedAnswer> same(Collection<LoggedAnswer> entries, long seq, Response response) {
        return entries.stream()
                .filter(entry -> entry.seq() == seq && entry.response().equals(response))
                .findFirst();
    }

    /** The entry of a question with this number and variant. */
    public static Optional<LoggedAnswer> entry(Collection<LoggedAnswer> entries, int question, long seq, int variant) {
        return entries.stream()
                .filter(entry -> entry.question() == question && entry.seq() == seq && entry.variant() == variant)
                .findFirst();
    }

    /** The variant that one more entry with this number gets: 0 for the first. */
    static int variant(Collection<LoggedAnswer> entries, long seq) {
        return (int) entries.stream().filter(entry -> entry.seq() == seq).count();
    }

    /** The entry of one question that counts, if anything was answered in time. */
    static Optional<LoggedAnswer> counting(Collection<LoggedAnswer> entries) {
        return entries.stream()
                .filter(LoggedAnswer::inTime)
                .max(Comparator.comparingLong(LoggedAnswer::seq)
                        .thenComparing(
                                Comparator.comparingInt(LoggedAnswer::variant).reversed()));
    }

    /** The entry that counts for every question that has one, by number of the question. */
    public static Map<Integer, LoggedAnswer> countingByQuestion(List<LoggedAnswer> entries) {
        Map<Integer, LoggedAnswer> byQuestion = new TreeMap<>();
        entries.stream()
                .map(LoggedAnswer::question)
                .distinct()
                .forEach(question -> counting(entries.stream()
                                .filter(entry -> entry.question() == question)
                                .toList())
                        .ifPresent(entry -> byQuestion.put(question, entry)));
        return byQuestion;
    }
}
