package org.stupeni.quiz.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.stupeni.question.Response;
import org.stupeni.quiz.attempt.AttemptState;
import org.stupeni.quiz.attempt.GivenAnswer;
import org.stupeni.quiz.attempt.HandIns;
import org.stupeni.quiz.attempt.SavedAnswer;

/** What the player and the server say to each other. Moments that the player reckons with are milliseconds since 1970 by the server's clock. */
final class AttemptMessages {

    private AttemptMessages() {}

    /**
     * A response that is sent.
     *
     * @param seq the player's number of this answer, from 1 for each question
     * @param device which tab sends it
     * @param clock what the browser's clock says, in milliseconds
     */
    public record Sent(int question, long seq, Response response, String device, long clock) {

        GivenAnswer given() {
            return new GivenAnswer(question, seq, response, device, clock);
        }
    }

    /** Responses that are sent at once, after an outage. */
    public record SentTogether(List<Sent> responses) {}

    /**
     * What became of a response.
     *
     * @param savedAtText the time to show: "14:03:12"
     * @param counting what counts for this question now, null if nothing does
     * @param message why it was refused, in words; null if it was not
     */
    public record Receipt(
            int question,
            long seq,
            SavedAnswer.Status status,
            Instant savedAt,
            String savedAtText,
            Counting counting,
            String message,
            long now) {}

    /** One receipt for every response that was sent, in the same order. */
    public record Receipts(List<Receipt> receipts, long now) {}

    /** The answer that counts for a question. */
    public record Counting(int question, long seq, Instant savedAt, String savedAtText, Response response) {}

    /**
     * Everything a player needs to go on where it stopped.
     *
     * @param deadline null for practice
     * @param flags numbers of the questions marked to come back to
     * @param checked the feedback that was shown already, in practice
     */
    public record State(
            long attempt,
            Long person,
            AttemptState state,
            long now,
            Long deadline,
            List<Integer> flags,
            List<Counting> answers,
            List<Feedback> checked) {}

    /** The number of the last answer of every question, as the player knows it. */
    public record Last(Map<Integer, Long> last) {}

    /** Why nothing was handed in: the player and the log differ about these questions. */
    public record Different(String key, String message, List<HandIns.Difference> differences) {}

    /** The questions marked to come back to, all of them. */
    public record Flags(List<Integer> questions) {}

    /** The question to be checked, in practice. */
    public record Check(int question) {}

    /**
     * What practice says to an answer. All texts are safe HTML.
     *
     * @param state "met", "part" or "missing"; "waiting" where no machine can tell
     * @param title the state in words
     * @param rows the answer beside what is right, part by part; empty where options and pairs say it
     * @param html for everybody, or null
     * @param lesson the address of the lesson that teaches it, or null
     */
    public record Feedback(
            int question,
            String state,
            String title,
            List<Told> options,
            List<Told> pairs,
            List<ReviewRow> rows,
            String html,
            String lesson,
            String lessonTitle) {}

    /**
     * What practice says to an option or a left side.
     *
     * @param id as on the paper
     * @param answer for matching: the right side that belongs here, where another was given
     * @param html why, or null
     */
    public record Told(String id, boolean right, boolean chosen, String answer, String html) {}
}
