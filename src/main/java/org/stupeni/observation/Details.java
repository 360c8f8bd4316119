package org.stupeni.observation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stupeni.platform.Refused;

/**
 * What is said of an observation beside its items. Until it is signed everything but the day may be missing.
 *
 * @param difficulty what made a hard situation hard, or null
 * @param happening what happened, in one sentence
 * @param comment what the observer tells the person
 * @param seenOn the day it was seen
 */
public record Details(Situation situation, Difficulty difficulty, String happening, String comment, LocalDate seenOn) {

    /** How many days back a day may lie: memory of behaviour is gone sooner than one thinks. */
    public static final int DAYS_BACK = 7;

    public Details {
        happening = tidy(happening);
        comment = tidy(comment);
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What cannot even be kept, by the field it stands in. */
    public Map<String, Refused> problems(LocalDate today) {
        Map<String, Refused> problems = new LinkedHashMap<>();
        if (happening != null && happening.length() > Observation.LONGEST_HAPPENING) {
            problems.put("happening", new Refused("observation_sheet.long_happening", Observation.LONGEST_HAPPENING));
        }
        if (comment != null && comment.length() > Observation.LONGEST_COMMENT) {
            problems.put("comment", new Refused("observation_sheet.long_comment", Observation.LONGEST_COMMENT));
        }
        if (seenOn == null) {
            problems.put("seen-on", new Refused("observation_sheet.no_day"));
        } else if (seenOn.isAfter(today)) {
            problems.put("seen-on", new Refused("observation_sheet.day_to_come"));
        } else if (isTooLongAgo(seenOn, today)) {
            problems.put("seen-on", new Refused("observation_sheet.day_too_old", DAYS_BACK));
        }
        return problems;
    }

    static boolean isTooLongAgo(LocalDate seenOn, LocalDate today) {
        return seenOn.isBefore(today.minusDays(DAYS_BACK));
    }
}
