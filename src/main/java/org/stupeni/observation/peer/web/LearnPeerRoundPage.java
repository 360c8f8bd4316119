package org.stupeni.observation.peer.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.NamedPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Teams;
import org.stupeni.identity.search.PeopleSearch;
import org.stupeni.identity.web.AddressId;
import org.stupeni.observation.peer.AnswerRow;
import org.stupeni.observation.peer.PeerAnswers;
import org.stupeni.observation.peer.RoundRow;
import org.stupeni.observation.peer.Rounds;
import org.stupeni.observation.web.ItemLine;
import org.stupeni.observation.web.ItemLines;
import org.stupeni.observation.web.ObservationViews;
import org.stupeni.platform.Moments;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** One round of the reader: the own view, whom to ask, and, once it is closed, both side by side. */
@Named
@RequestScoped
public class LearnPeerRoundPage {

    private static final int OFFERED = 10;
    private static final Set<String> DONE = Set.of("saved", "given", "asked", "closed", "shown", "hidden");

    @Inject
    Rounds rounds;

    @Inject
    PeerAnswers answers;

    @Inject
    PeerViews views;

    @Inject
    ObservationViews observationViews;

    @Inject
    ItemLines itemLines;

    @Inject
    People people;

    @Inject
    PeopleSearch search;

    @Inject
    Teams teams;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private RoundRow round;
    private boolean closed;
    private AnswerRow own;
    private List<AnswerRow> peers;
    private List<ChecklistItem> items;
    private PeerForm form;
    private SideView sides;
    private Map<Long, PersonRow> names;
    private List<PersonRow> offered = List.of();
    private String who;
    private boolean incomplete;

    @PostConstruct
    void read() {
        Optional<RoundRow> found =
                AddressId.of(Faces.getRequestParameter("id")).flatMap(id -> rounds.find(id, me.getId()));
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        round = found.get();
        closed = round.isClosed(rounds.today());
        List<AnswerRow> all = answers.in(round.id());
        own = all.stream()
                .filter(one -> one.authorId().equals(me.getId()))
                .findFirst()
                .orElseThrow();
        peers = all.stream().filter(one -> !one.authorId().equals(me.getId())).toList();
        items = views.items(round);
        form = PeerForm.of(own, items, answers, itemLines);
        names = people.findAll(peers.stream().map(AnswerRow::authorId).toList());
        if (closed) {
            sides = views.sides(round);
        } else {
            who = Objects.requireNonNullElse(Faces.getRequestParameter("who"), "")
                    .strip();
            offer();
        }
    }

    /** Who has the same manager; with something typed, whoever is called so. */
    private void offer() {
        Long manager = people.find(me.getId()).orElseThrow().managerId();
        List<Long> ids = who.isEmpty()
                ? manager == null ? List.of() : teams.reportsOf(manager)
                : search.namedHere(who, OFFERED + Rounds.MOST_ASKED + 1).stream()
                        .map(NamedPerson::id)
                        .toList();
        List<Long> free = ids.stream()
                .filter(id -> !id.equals(me.getId()) && !names.containsKey(id))
                .limit(OFFERED)
                .toList();
        Map<Long, PersonRow> found = people.findAll(free);
        offered = free.stream().map(found::get).toList();
    }

    public void load() {}

    public String save() {
        return act("saved", () -> answers.save(own.id(), me.getId(), form.ticked(), form.words()));
    }

    public String give() {
        return act("given", () -> answers.give(own.id(), me.getId(), form.ticked(), form.words(), true));
    }

    public String ask() {
        return act("asked", () -> {
            Long colleague = AddressId.of(Faces.getRequestParameter("colleague"))
                    .orElseThrow(() -> new Refused("peer_act.none_chosen"));
            rounds.ask(round.id(), me.getId(), colleague);
        });
    }

    public String close() {
        return act("closed", () -> rounds.close(round.id(), me.getId()));
    }

    public String show() {
        return act("shown", () -> rounds.show(round.id(), me.getId()));
    }

    public String hide() {
        return act("hidden", () -> rounds.hide(round.id(), me.getId()));
    }

    private String act(String done, Runnable deed) {
        try {
            deed.run();
            return "/learn/peer-round?faces-redirect=true&id=" + round.id() + "&done=" + done;
        } catch (Refused refused) {
            incomplete = refused.key().endsWith("incomplete");
            texts.show(refused);
            return null;
        }
    }

    /** Whether the own view can still be given; while the form comes back its buttons must be there. */
    public boolean isRating() {
        return ReturningForm.isBeingRead() || own != null && own.isOpen() && !closed;
    }

    public boolean isAsking() {
        return ReturningForm.isBeingRead() || round != null && !closed && peers.size() < Rounds.MOST_ASKED;
    }

    public boolean isClosing() {
        return ReturningForm.isBeingRead() || own != null && own.isGiven() && !closed;
    }

    public boolean isShowing() {
        return ReturningForm.isBeingRead() || closed && !round.isShown();
    }

    public boolean isHiding() {
        return ReturningForm.isBeingRead() || round != null && round.isShown();
    }

    public List<ItemLine> getItems() {
        return itemLines.of(items, form.ticked()::get, incomplete ? form.missing(items) : Set.of());
    }

    /** What was done just now, or null. */
    public String getDone() {
        String done = Faces.isPostback() ? null : Faces.getRequestParameter("done");
        return done != null && DONE.contains(done) ? done : null;
    }

    /** Names of those who were asked, in the order of asking. */
    public List<PersonRow> getAsked() {
        return peers.stream().map(one -> names.get(one.authorId())).toList();
    }

    /** How many of them have answered; who, nobody is told. */
    public long getAnswered() {
        return peers.stream().filter(AnswerRow::isGiven).count();
    }

    public int getMost() {
        return Rounds.MOST_ASKED;
    }

    public String getSaved() {
        return texts.of("observation_sheet.saved", Moments.seconds(own.savedAt(), viewer.getZone()));
    }

    public String getCompetency() {
        return observationViews.titleOf(round.competency());
    }

    public String getLevelName() {
        return observationViews.nameOf(round.level());
    }

    public RoundRow getRound() {
        return round;
    }

    public boolean isClosed() {
        return closed;
    }

    public AnswerRow getOwn() {
        return own;
    }

    public SideView getSides() {
        return sides;
    }

    public List<PersonRow> getOffered() {
        return offered;
    }

    public String getWho() {
        return who;
    }

    public String getWords() {
        return form.words();
    }
}
