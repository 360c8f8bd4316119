package org.stupeni.observation.roleplay.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.web.AddressId;
import org.stupeni.observation.roleplay.Feedback;
import org.stupeni.observation.roleplay.GameRounds;
import org.stupeni.observation.roleplay.GameRow;
import org.stupeni.observation.roleplay.Games;
import org.stupeni.observation.roleplay.RoundView;
import org.stupeni.observation.roleplay.Seat;
import org.stupeni.observation.web.ItemLine;
import org.stupeni.observation.web.ItemLines;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** A game on the phone of one of the three: the round that is played from the own seat, rounds that are over, and what one is told at the end. */
@Named
@RequestScoped
public class LearnRolePlayPage {

    @Inject
    Games games;

    @Inject
    GameRounds rounds;

    @Inject
    ItemLines itemLines;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private GameRow game;
    private RoundView round;
    private Feedback feedback;
    private Map<Long, PersonRow> names;
    private Map<String, Integer> ticked = Map.of();
    private String words;

    /**
     * Without a round in the address it is the one that is played, at the end what one is told. A form says itself which round it is of: the seats may have
     * changed since it was shown.
     */
    @PostConstruct
    void read() {
        Optional<GameRow> found =
                AddressId.of(Faces.getRequestParameter("id")).flatMap(id -> games.find(id, me.getId()));
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        game = found.get();
        names = people.findAll(game.people());
        String asked = Optional.ofNullable(Faces.getRequestParameter("shown"))
                .orElseGet(() -> Faces.getRequestParameter("round"));
        if (asked == null && game.isOver()) {
            feedback = rounds.feedback(game.id(), me.getId()).orElseThrow();
            return;
        }
        int number = AddressId.of(asked)
                .filter(one -> one <= Seat.COUNT)
                .map(Long::intValue)
                .orElse(game.current());
        Optional<RoundView> view = rounds.view(game.id(), number, me.getId());
        if (view.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        round = view.get();
        boolean posted = Faces.isPostback() && Faces.getRequestParameter("words") != null;
        ticked = posted && round.marking() ? itemLines.ticked(round.items()) : round.marks();
        words = posted ? Faces.getRequestParameter("words") : round.words();
    }

    public void load() {}

    public String save() {
        return act("saved", () -> keep());
    }

    /** Keeps everything and ends the round. */
    public String endRound() {
        return act("ended", () -> {
            keep();
            rounds.end(game.id(), round.number(), me.getId());
        });
    }

    private void keep() {
        rounds.save(game.id(), round.number(), me.getId(), round.marking() ? ticked : Map.of(), words);
    }

    private String act(String done, Runnable deed) {
        try {
            deed.run();
            return "/learn/role-play?faces-redirect=true&id=" + game.id()
                    + (done.equals("saved") ? "&round=" + round.number() : "") + "&done=" + done;
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    /** Whether the reader can write here; while the form comes back its buttons must be there. */
    public boolean isWriting() {
        return ReturningForm.isBeingRead() || round != null && round.writable();
    }

    /** Whether the reader observes this round and can end it. */
    public boolean isObserving() {
        return ReturningForm.isBeingRead() || round != null && round.marking();
    }

    public List<ItemLine> getItems() {
        return itemLines.of(round.items(), ticked::get, Set.of());
    }

    public List<ItemLine> getToldItems() {
        return itemLines.of(feedback.items(), feedback.marks()::get, Set.of());
    }

    /** The rounds that can be looked at. */
    public List<Integer> getNumbers() {
        return IntStream.rangeClosed(1, Math.min(game.current(), Seat.COUNT))
                .boxed()
                .toList();
    }

    /** The briefs of the other seats, once they may be read. */
    public List<Seat> getOtherSeats() {
        return round.briefs().keySet().stream()
                .filter(seat -> seat != round.seat())
                .sorted()
                .toList();
    }

    public String nameOf(Long person) {
        return person.equals(me.getId())
                ? texts.of("roleplay_game.you")
                : names.get(person).name().usual();
    }

    /** "saved" or "ended" just now, or null. */
    public String getDone() {
        String done = Faces.isPostback() ? null : Faces.getRequestParameter("done");
        return "saved".equals(done) || "ended".equals(done) ? done : null;
    }

    public GameRow getGame() {
        return game;
    }

    /** Null where what one is told is shown. */
    public RoundView getRound() {
        return round;
    }

    /** Null while a round is shown. */
    public Feedback getFeedback() {
        return feedback;
    }

    public String getWords() {
        return words;
    }
}
