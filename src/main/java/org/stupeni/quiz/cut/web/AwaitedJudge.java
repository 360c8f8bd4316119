package org.stupeni.quiz.cut.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.quiz.cut.CutStudies;
import org.stupeni.quiz.cut.Judgements;

/** Whether the reader is asked to judge questions: an observer has no section that leads there. Whoever may not judge costs no query. */
@Named
@RequestScoped
public class AwaitedJudge {

    @Inject
    Judgements judgements;

    @Inject
    CurrentPerson me;

    private boolean awaited;

    @PostConstruct
    void look() {
        awaited = CutStudies.JUDGES.stream().anyMatch(me::has) && judgements.await(me.getId());
    }

    public boolean isAwaited() {
        return awaited;
    }
}
