package org.stupeni.desk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.stupeni.certification.panel.Ballot;
import org.stupeni.certification.panel.NewPanel;
import org.stupeni.certification.panel.PanelRegister;
import org.stupeni.certification.panel.PanelVotes;
import org.stupeni.certification.panel.Panels;
import org.stupeni.desk.demo.Deed.PanelConvened;
import org.stupeni.desk.demo.Deed.PanelHeard;
import org.stupeni.desk.demo.Deed.PanelVoted;
import org.stupeni.evidence.ReachedLevels;

/** Does what HR and the members of panels do. */
@ApplicationScoped
class PanelDeeds {

    @Inject
    Panels panels;

    @Inject
    PanelVotes votes;

    @Inject
    PanelRegister register;

    @Inject
    ReachedLevels reached;

    /** @param people the id of a person by their number */
    void happen(Deed deed, Map<String, Long> people) {
        if (deed instanceof PanelConvened convened) {
            convene(convened, people);
        } else if (deed instanceof PanelVoted voted) {
            vote(voted.member(), voted.person(), voted.met(), voted.reason(), people);
        } else if (deed instanceof PanelHeard heard) {
            heard.members()
                    .forEach(member ->
                            vote(member, heard.person(), heard.met().contains(member), heard.reason(), people));
            votes.close(
                    people.get(heard.members().get(0)),
                    newest(heard.person(), people),
                    heard.minutes(),
                    heard.develop());
        }
    }

    private void convene(PanelConvened convened, Map<String, Long> people) {
        List<Long> members = convened.members().stream().map(people::get).toList();
        panels.convene(
                people.get(convened.by()),
                people.get(convened.person()),
                convened.competency(),
                new NewPanel(
                        reached.today().plusDays(convened.days()),
                        "Учебный класс на Ленинском, 15:00",
                        members.get(0),
                        members,
                        convened.why()));
    }

    private void vote(String member, String person, boolean met, String reason, Map<String, Long> people) {
        votes.vote(people.get(member), newest(person, people), met ? Ballot.MET : Ballot.NOT_MET, reason);
    }

    private Long newest(String person, Map<String, Long> people) {
        return register.about(people.get(person)).get(0).id();
    }
}
