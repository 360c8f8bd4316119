package org.stupeni.survey.pulse;

/**
 * What somebody is asked about a module.
 *
 * @param content of the edition that was learned
 */
public record PulseOffer(Long id, String moduleId, String content, PulseState state) {

    public boolean isWaiting() {
        return state == PulseState.WAITING;
    }

    public boolean isAnswered() {
        return state == PulseState.ANSWERED;
    }
}
