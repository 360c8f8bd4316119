package org.stupeni.observation.peer.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.observation.Forms;
import org.stupeni.observation.peer.AskedRow;
import org.stupeni.observation.peer.PeerAnswers;
import org.stupeni.observation.peer.RoundRow;
import org.stupeni.observation.peer.Rounds;
import org.stupeni.observation.web.ObservationViews;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;

/** Where a look at oneself begins: what colleagues ask of the reader, the own rounds, and a new one. */
@Named
@RequestScoped
public class LearnPeerRoundsPage {

    private static final int ROWS = 20;

    @Inject
    Rounds rounds;

    @Inject
    PeerAnswers answers;

    @Inject
    Forms forms;

    @Inject
    ObservationViews views;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private long count;
    private int page;
    private List<AskedRow> asked;
    private List<RoundRow> own;
    private String competency;

    @PostConstruct
    void read() {
        asked = answers.waitingFor(me.getId());
        count = rounds.count(me.getId());
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        own = rounds.of(me.getId(), (page - 1) * ROWS, ROWS);
    }

    public void load() {}

    public String begin() {
        try {
            return "/learn/peer-round?faces-redirect=true&id=" + rounds.begin(me.getId(), competency);
        } catch (Refused refused) {
            texts.show("competency", refused);
            return null;
        }
    }

    public String titleOf(String id) {
        return views.titleOf(id);
    }

    public Map<String, String> getCompetencies() {
        Map<String, String> items = new LinkedHashMap<>();
        items.put(texts.of("observation_start.choose"), "");
        forms.checklists().stream().map(Checklist::competency).forEach(id -> items.put(views.titleOf(id), id));
        return items;
    }

    public boolean isClosed(RoundRow round) {
        return round.isClosed(rounds.today());
    }

    public List<AskedRow> getAsked() {
        return asked;
    }

    public List<RoundRow> getOwn() {
        return own;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(count, ROWS);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    public String at(int other) {
        return "?page=" + other;
    }

    public String getCompetency() {
        return competency;
    }

    public void setCompetency(String competency) {
        this.competency = competency;
    }
}
