package org.stupeni.observation.peer.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
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

/** What the reader says of a colleague who asked. Somebody else's answer is as unknown as none. */
@Named
@RequestScoped
public class LearnPeerAnswerPage {

    @Inject
    PeerAnswers answers;

    @Inject
    Rounds rounds;

    @Inject
    PeerViews views;

    @Inject
    ObservationViews observationViews;

    @Inject
    ItemLines itemLines;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private AnswerRow answer;
    private RoundRow round;
    private PersonRow employee;
    private List<ChecklistItem> items;
    private PeerForm form;
    private boolean incomplete;

    @PostConstruct
    void read() {
        Optional<AnswerRow> found =
                AddressId.of(Faces.getRequestParameter("id")).flatMap(id -> answers.find(id, me.getId()));
        if (found.isPresent()) {
            round = answers.roundOf(found.get());
        }
        if (found.isEmpty() || round.employeeId().equals(me.getId())) {
            Faces.responseSendError(404, "");
            return;
        }
        answer = found.get();
        employee = people.find(round.employeeId()).orElseThrow();
        items = views.items(round);
        form = PeerForm.of(answer, items, answers, itemLines);
    }

    public void load() {}

    public String save() {
        return act("saved", () -> answers.save(answer.id(), me.getId(), form.ticked(), form.words()));
    }

    public String give() {
        boolean named = "yes".equals(Faces.getRequestParameter("named"));
        return act("given", () -> answers.give(answer.id(), me.getId(), form.ticked(), form.words(), named));
    }

    public String decline() {
        return act("declined", () -> answers.decline(answer.id(), me.getId()));
    }

    private String act(String done, Runnable deed) {
        try {
            deed.run();
            return "/learn/peer-answer?faces-redirect=true&id=" + answer.id() + "&done=" + done;
        } catch (Refused refused) {
            incomplete = refused.key().endsWith("incomplete");
            texts.show(refused);
            return null;
        }
    }

    /** Whether the reader can still answer; while the form comes back its buttons must be there. */
    public boolean isAnswering() {
        return ReturningForm.isBeingRead() || answer != null && answer.isOpen() && !isClosed();
    }

    public boolean isClosed() {
        return round.isClosed(rounds.today());
    }

    public boolean isChosenToBeNamed() {
        return "yes".equals(Faces.getRequestParameter("named"));
    }

    public List<ItemLine> getItems() {
        return itemLines.of(items, form.ticked()::get, incomplete ? form.missing(items) : Set.of());
    }

    /** "saved", "given", "declined" just now, or null. */
    public String getDone() {
        String done = Faces.isPostback() ? null : Faces.getRequestParameter("done");
        return done != null && Set.of("saved", "given", "declined").contains(done) ? done : null;
    }

    public String getSaved() {
        return texts.of("observation_sheet.saved", Moments.seconds(answer.savedAt(), viewer.getZone()));
    }

    public String getCompetency() {
        return observationViews.titleOf(round.competency());
    }

    public AnswerRow getAnswer() {
        return answer;
    }

    public RoundRow getRound() {
        return round;
    }

    public PersonRow getEmployee() {
        return employee;
    }

    public String getWords() {
        return form.words();
    }
}
