package org.stupeni.observation.request.web;

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
import org.stupeni.identity.web.AddressId;
import org.stupeni.observation.Forms;
import org.stupeni.observation.OwnObservations;
import org.stupeni.observation.request.NewRequest;
import org.stupeni.observation.request.PossibleObservers;
import org.stupeni.observation.request.Requests;
import org.stupeni.observation.web.ObservationView;
import org.stupeni.observation.web.ObservationViews;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** What others saw in the reader, what the reader asked for, and the form to ask. */
@Named
@RequestScoped
public class LearnObservationsPage {

    private static final int ROWS = 20;
    private static final int REQUESTS = 20;

    @Inject
    OwnObservations observations;

    @Inject
    Requests requests;

    @Inject
    PossibleObservers possible;

    @Inject
    Forms forms;

    @Inject
    ObservationViews views;

    @Inject
    RequestViews requestViews;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private long count;
    private int page;
    private List<ObservationView> rows = List.of();
    private List<RequestView> asked;
    private long askedInAll;
    private String competency;
    private String observer;
    private String words;

    @PostConstruct
    void read() {
        count = observations.count(me.getId());
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        rows = count == 0 ? List.of() : views.of(observations.of(me.getId(), (page - 1) * ROWS, ROWS));
        asked = requestViews.of(requests.of(me.getId(), REQUESTS));
        askedInAll = asked.size() < REQUESTS ? asked.size() : requests.count(me.getId());
    }

    public void load() {}

    public String ask() {
        try {
            requests.ask(
                    me.getId(),
                    new NewRequest(competency, AddressId.of(observer).orElse(null), words));
            return "/learn/observations?faces-redirect=true&done=asked";
        } catch (Refused refused) {
            String field = Map.of(
                            "observation_request.no_competency", "competency",
                            "observation_request.open_already", "competency",
                            "observation_request.no_observer", "observer",
                            "observation_request.long_words", "words")
                    .get(refused.key());
            if (field == null) {
                texts.show(refused);
            } else {
                texts.show(field, refused);
            }
            return null;
        }
    }

    /** Takes back the request that the form names. */
    public String withdraw() {
        try {
            Long id = AddressId.of(Faces.getRequestParameter("request"))
                    .orElseThrow(() -> new Refused("observation_request.none_chosen"));
            if (!requests.withdraw(id, me.getId())) {
                throw new Refused("observation_request.not_open");
            }
            return "/learn/observations?faces-redirect=true&done=withdrawn";
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    /** Whether there is something to take back; while the form comes back its button must be there. */
    public boolean isWithdrawable() {
        return asked.stream().anyMatch(one -> one.row().isWaiting()) || ReturningForm.isBeingRead();
    }

    public Map<String, String> getCompetencies() {
        Map<String, String> items = new LinkedHashMap<>();
        items.put(texts.of("observation_start.choose"), "");
        forms.checklists().stream().map(Checklist::competency).forEach(id -> items.put(views.titleOf(id), id));
        return items;
    }

    /** Whom the reader can ask. */
    public Map<String, String> getObservers() {
        Map<String, String> items = new LinkedHashMap<>();
        items.put(texts.of("observation_request.anybody"), "");
        possible.of(me.getId())
                .forEach(person -> items.put(person.name().full(), person.id().toString()));
        return items;
    }

    /** "asked" or "withdrawn" just now, or null. */
    public String getDone() {
        String done = Faces.isPostback() ? null : Faces.getRequestParameter("done");
        return "asked".equals(done) || "withdrawn".equals(done) ? done : null;
    }

    public List<ObservationView> getRows() {
        return rows;
    }

    public List<RequestView> getAsked() {
        return asked;
    }

    /** How many requests there are, of which only the newest are shown. */
    public long getAskedInAll() {
        return askedInAll;
    }

    public long getCount() {
        return count;
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

    public String getObserver() {
        return observer;
    }

    public void setObserver(String observer) {
        this.observer = observer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
