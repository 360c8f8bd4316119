package org.stupeni.survey;

import java.util.List;
import org.stupeni.platform.LocalText;

/** One question of a survey. Nothing about it is right or wrong. */
public sealed interface SurveyQuestion {

    /** The least end of the scale that the net promoter score is asked on. */
    int NPS_FROM = 0;

    int NPS_TO = 10;

    String id();

    /** Whether it may be left out. */
    boolean optional();

    LocalText ask();

    /**
     * Answered with yes, doubt or no.
     *
     * @param note how to read the answer, or null
     */
    record YesNo(String id, boolean optional, LocalText ask, LocalText note) implements SurveyQuestion {}

    /**
     * Answered with a whole number.
     *
     * @param low what the lowest number means
     * @param high what the highest number means
     */
    record Scale(String id, boolean optional, LocalText ask, int from, int to, LocalText low, LocalText high)
            implements SurveyQuestion {

        /** Whether the net promoter score is reckoned from such a scale. */
        boolean isOfNps() {
            return from == NPS_FROM && to == NPS_TO;
        }
    }

    /** Answered with one of a few options, shown in this order. */
    record Choice(String id, boolean optional, LocalText ask, List<Option> options) implements SurveyQuestion {

        public Choice {
            options = List.copyOf(options);
        }
    }

    /** An option of a choice. */
    record Option(String id, LocalText text) {}

    /**
     * Answered in own words.
     *
     * @param most how many characters
     */
    record Text(String id, boolean optional, LocalText ask, int most) implements SurveyQuestion {}
}
