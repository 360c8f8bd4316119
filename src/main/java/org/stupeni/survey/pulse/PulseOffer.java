package org.stupeni.survey.pulse;

/**
 * What somebody is asked about a module.
 *
 * @param content of the edition that was learned
 * @param form how it is asked: {@link PulseForm#of}
 * @param fewest of how many people answers are shown at once
 */
public record PulseOffer(Long id, String moduleId, String content, String form, int fewest, PulseState state) {

    public boolean isWaiting() {
        return state == PulseState.WAITING;
    }

    public boolean isAnswered() {
        return state == PulseState.ANSWERED;
    }
}
