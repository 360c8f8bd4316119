package org.stupeni.desk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.stupeni.desk.demo.Deed.CaseAccepted;
import org.stupeni.desk.demo.Deed.CaseBegun;
import org.stupeni.desk.demo.Deed.CaseDeclined;
import org.stupeni.desk.demo.Deed.CaseRated;
import org.stupeni.desk.demo.Deed.CaseReturned;
import org.stupeni.desk.demo.Deed.CaseSent;
import org.stupeni.desk.demo.Deed.CaseWithdrawn;
import org.stupeni.observation.caselibrary.CaseDesk;
import org.stupeni.observation.caselibrary.CaseRatings;
import org.stupeni.observation.caselibrary.OwnCases;
import org.stupeni.observation.caselibrary.PersonalTraces;

/** Does what people told into the case library and what trainers made of it. Everybody has told one case. */
@ApplicationScoped
class CaseDeeds {

    @Inject
    OwnCases cases;

    @Inject
    CaseDesk desk;

    @Inject
    CaseRatings ratings;

    /** @param people the id of a person by their number */
    void happen(Deed deed, Map<String, Long> people) {
        if (deed instanceof CaseBegun begun) {
            cases.keep(people.get(begun.person()), begun.typed());
        } else if (deed instanceof CaseSent sent) {
            Long person = people.get(sent.person());
            cases.send(
                    person,
                    of(sent.person(), people),
                    PersonalTraces.mark(cases.draftOf(person).orElseThrow().text()));
        } else if (deed instanceof CaseRated rated) {
            ratings.rate(people.get(rated.by()), of(rated.person(), people), rated.difficulty());
        } else if (deed instanceof CaseAccepted accepted) {
            desk.accept(people.get(accepted.by()), of(accepted.person(), people), accepted.wording(), 0);
        } else if (deed instanceof CaseReturned returned) {
            desk.giveBack(people.get(returned.by()), of(returned.person(), people), returned.words());
        } else if (deed instanceof CaseDeclined declined) {
            desk.decline(people.get(declined.by()), of(declined.person(), people), declined.words());
        } else if (deed instanceof CaseWithdrawn withdrawn) {
            cases.withdraw(people.get(withdrawn.person()), of(withdrawn.person(), people));
        }
    }

    private Long of(String person, Map<String, Long> people) {
        return cases.of(people.get(person), 1).get(0).id();
    }
}
