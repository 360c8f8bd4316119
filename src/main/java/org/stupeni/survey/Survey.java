package org.stupeni.survey;

import java.util.List;
import org.stupeni.platform.LocalText;

/**
 * The form of a survey: what is asked, of whom the answers are told, and how a result is read.
 *
 * @param purpose why it is asked and what is done with the answers; stands above the first question
 * @param minutes how long it takes
 * @param anonymous whether answers are kept without names
 * @param fewest the result of fewer people is not shown
 * @param bands how to read a result, rising from the least possible one; may be empty, and is where there is no score
 */
public record Survey(
        String id,
        LocalText title,
        LocalText purpose,
        When when,
        int minutes,
        boolean anonymous,
        int fewest,
        Score score,
        List<SurveyQuestion> questions,
        List<Band> bands) {

    public Survey {
        questions = List.copyOf(questions);
        bands = List.copyOf(bands);
    }

    /** On which occasion it is asked. */
    public enum When {
        /** Whenever somebody asks for it. */
        ON_REQUEST,
        /** Of whoever has finished a module of a course. */
        AFTER_MODULE
    }

    /** What one number the answers come to. */
    public enum Score {
        /** No number. */
        NONE,
        /** How many questions one person answered with yes; a doubt counts as little as a no. */
        YES_COUNT,
        /** The net promoter score of all who answered, -100 to 100: the per cent of those who gave 9 or 10 less that of those who gave 0 to 6. */
        NPS
    }

    /**
     * What a result says.
     *
     * @param from the least result it is said of; the next band begins where it ends
     */
    public record Band(int from, LocalText text) {}
}
