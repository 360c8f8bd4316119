package org.stupeni.certification.need.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.certification.need.DevelopmentNeeds;
import org.stupeni.certification.need.NeedRow;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** One's own open development needs, and the reply to them. Part of the page of one's levels. */
@Named
@RequestScoped
public class LearnNeedPage {

    @Inject
    DevelopmentNeeds needs;

    @Inject
    Frameworks frameworks;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private List<NeedRow> rows;
    private String words;

    @PostConstruct
    void read() {
        rows = needs.of(me.getId()).stream().filter(NeedRow::isOpen).toList();
    }

    public String reply() {
        try {
            needs.reply(
                    me.getId(), AddressId.of(Faces.getRequestParameter("need")).orElse(-1L), words);
            return "/learn/levels?faces-redirect=true";
        } catch (Refused refused) {
            if (refused.key().startsWith("certification_decision.reason_")) {
                texts.show("need-reply", new Refused("need_act.no_words"));
            } else {
                texts.show(refused);
            }
            return null;
        }
    }

    public String titleOf(String competency) {
        return texts.in(frameworks.current().framework().titleOf(competency));
    }

    public List<NeedRow> getRows() {
        return rows;
    }

    /** The oldest need without a reply, or null. */
    public NeedRow getUnanswered() {
        return rows.stream()
                .filter(row -> !row.isReplied())
                .reduce((first, second) -> second)
                .orElse(null);
    }

    public boolean isReplying() {
        return ReturningForm.isBeingRead() || getUnanswered() != null;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
