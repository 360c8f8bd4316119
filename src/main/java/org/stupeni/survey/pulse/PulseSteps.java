package org.stupeni.survey.pulse;

/** When answers may be seen. Pure. */
final class PulseSteps {

    private PulseSteps() {}

    /**
     * Whether what waits may be seen together: then the difference of what was seen before and what is seen after is about enough people, too.
     *
     * @param waiting of how many people
     */
    static boolean isDue(long waiting, int fewest) {
        return waiting >= fewest;
    }
}
