package org.stupeni.observation.caselibrary;

import java.util.List;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Judgement;
import org.stupeni.question.Question;

/**
 * The question that a case becomes: what the client did, and reactions to judge. What was done and what would be done now are the first two; a third one, all keys
 * that mean something and every explanation are left to its author, so that it cannot be published by mistake. Pure.
 */
final class CaseQuestion {

    private static final LocalText NOTHING = new LocalText("", "");

    /** The middle of the scale: says nothing. */
    private static final int NO_KEY = 3;

    private static final int HARD = 3;

    private CaseQuestion() {}

    static String idOf(Long caseId) {
        return "case-" + caseId;
    }

    /** @param lesson that teaches it, as far as it can be guessed */
    static Question of(CaseRow row, String lesson) {
        CaseText story = row.shown();
        return new Question(
                idOf(row.id()),
                row.indicator() == null ? "" : row.indicator(),
                lesson,
                HARD,
                List.of(idOf(row.id())),
                in(row, story.client()),
                null,
                NOTHING,
                new Judgement(
                        Judgement.Credit.DISTANCE,
                        List.of(
                                reaction("a", in(row, story.did())),
                                reaction("b", in(row, story.better())),
                                reaction("c", NOTHING))));
    }

    private static Judgement.Reaction reaction(String id, LocalText text) {
        return new Judgement.Reaction(id, text, NO_KEY, NOTHING);
    }

    /** A text in the language of the case; in the other one it is still to be written. */
    static LocalText in(CaseRow row, String text) {
        return row.language().equals("en") ? new LocalText("", text) : new LocalText(text, "");
    }
}
