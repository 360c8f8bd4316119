package org.stupeni.observation.caselibrary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Cases that people told, for tests. */
@ApplicationScoped
@Transactional
public class TestCases {

    static final CaseText STORY = new CaseText(
            "«Чайник сломался в третий раз, верните деньги при всех!» — кричала и стучала коробкой.",
            "Отошла с ней к витрине, выслушала и записала.",
            "Деньги вернули, она извинилась.",
            "Сразу отвела бы в сторону.");

    @Inject
    OwnCases cases;

    @Inject
    CaseDesk desk;

    /** Sent to the library, where nobody has looked at it yet. */
    Long sent(Long who, CaseText text) {
        Long id = cases.keep(who, typed(text, false)).id();
        cases.send(who, id, "");
        return id;
    }

    /** In the library, worded by a trainer. */
    Long accepted(Long who, Long trainer) {
        Long id = sent(who, STORY);
        accept(trainer, id);
        return id;
    }

    void accept(Long trainer, Long id) {
        desk.accept(trainer, id, wording("Чайник", "dc3-complaint"), 0);
    }

    /** @param named whether the person wants to be named with it */
    static NewCase typed(CaseText text, boolean named) {
        return new NewCase("COMPLAINT", "COUNTER", "ANGRY", text, named);
    }

    /** The story with other words of the client. */
    static CaseText with(String client) {
        return new CaseText(client, STORY.did(), STORY.ended(), STORY.better());
    }

    /** @param indicator empty for none */
    static Wording wording(String title, String indicator) {
        return new Wording(
                title, with("Клиентка кричала и стучала коробкой."), CaseKind.REFUSAL, indicator, "Возврат, очередь");
    }
}
