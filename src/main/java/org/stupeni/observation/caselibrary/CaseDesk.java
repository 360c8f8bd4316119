package org.stupeni.observation.caselibrary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Refused;

/** What trainers do with the cases of others. Each deed asks anew whether it still can be done. */
@ApplicationScoped
@Transactional
public class CaseDesk {

    @Inject
    CaseSteps steps;

    @Inject
    Frameworks frameworks;

    @Inject
    Clock clock;

    @Inject
    Event<CaseHappened> happened;

    /**
     * Words and sorts a case; what stands in the library changes with it.
     *
     * @param kind the name of a kind of situation
     * @param indicator its id, or empty
     * @param seen the number of the wording that was on the page
     * @throws Refused if something is too long, unknown or holds a number that is kept nowhere, if it is closed, or somebody else has worded it since
     */
    public void word(Long trainer, Long caseId, Wording wanted, int seen) {
        ClientCase found = steps.worked(caseId, trainer);
        word(found, trainer, wanted, seen);
    }

    /**
     * Words a case as {@link #word(Long, Long, Wording, int)} and does something else with it: both, or neither.
     *
     * @throws Refused as {@link #word(Long, Long, Wording, int)} and as the deed
     */
    public void wordFirst(Long trainer, Long caseId, Wording wanted, int seen, Runnable deed) {
        word(trainer, caseId, wanted, seen);
        deed.run();
    }

    private void word(ClientCase found, Long trainer, Wording wanted, int seen) {
        String title = CaseRules.title(wanted.title());
        CaseRules.demandKeepable(wanted.text());
        CaseRules.demandComplete(wanted.text());
        if (wanted.kind() == null) {
            throw new Refused("cases_field.kind_missing");
        }
        String indicator = wanted.indicator() == null || wanted.indicator().isBlank() ? null : wanted.indicator();
        String competency = indicator == null ? null : competencyOf(indicator);
        found.word(
                new Wording(title, wanted.text(), wanted.kind(), indicator, CaseRules.tags(wanted.tags())),
                competency,
                seen,
                clock.instant());
        happened.fire(CaseHappened.worded(trainer, found.id(), clock.instant()));
    }

    private String competencyOf(String indicator) {
        Framework framework = frameworks.current().framework();
        return framework
                .competencyOf(indicator)
                .map(Competency::id)
                .orElseThrow(() -> new Refused("cases_field.indicator_unknown"));
    }

    /**
     * Words a case for the last time and takes it into the library.
     *
     * @throws Refused if it has no title or indicator, is not waiting, and as {@link #word}
     */
    public void accept(Long trainer, Long caseId, Wording wanted, int seen) {
        ClientCase found = steps.worked(caseId, trainer);
        word(found, trainer, wanted, seen);
        found.accept(clock.instant());
        steps.done(CaseStepKind.ACCEPTED, null, trainer, caseId);
    }

    /** Gives it back with a question, which its contributor reads. */
    public void giveBack(Long trainer, Long caseId, String question) {
        ClientCase found = steps.worked(caseId, trainer);
        String words = CaseRules.QUESTION.required(question);
        found.giveBack(clock.instant());
        steps.done(CaseStepKind.RETURNED, words, trainer, caseId);
    }

    /** Declines it for good, with a reason that its contributor reads. */
    public void decline(Long trainer, Long caseId, String reason) {
        ClientCase found = steps.worked(caseId, trainer);
        String words = CaseRules.QUESTION.required(reason);
        found.decline(clock.instant());
        steps.done(CaseStepKind.DECLINED, words, trainer, caseId);
    }

    /**
     * Takes it out of the library, with a reason that its contributor reads. What was made of it stays.
     *
     * @throws Refused if it is not in the library, or the reason is too short or too long
     */
    public void takeOut(Long trainer, Long caseId, String reason) {
        ClientCase found = steps.worked(caseId, trainer);
        String words = CaseRules.QUESTION.required(reason);
        found.takeOut();
        steps.done(CaseStepKind.TAKEN_OUT, words, trainer, caseId);
    }
}
