package org.stupeni.survey.pulse.web;

import java.util.List;

/**
 * A question as the form asks it.
 *
 * @param name of the field
 * @param kind scale, choice or text
 * @param ask safe HTML
 * @param picks what can be ticked; empty for a text
 * @param low what the lowest number of a scale means, else null
 * @param high what the highest means, else null
 * @param most how many characters a text may have, else 0
 * @param said what was typed; never null
 * @param optional whether it may be left out
 */
public record PulseField(
        String name,
        String kind,
        String ask,
        List<Pick> picks,
        String low,
        String high,
        int most,
        String said,
        boolean optional) {

    /**
     * One of the things that can be ticked.
     *
     * @param text safe HTML
     */
    public record Pick(String value, String text, boolean chosen) {}

    public boolean isSkipped() {
        return picks.stream().noneMatch(Pick::chosen);
    }
}
