package org.stupeni.observation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.web.AddressId;
import org.stupeni.observation.Checklists;
import org.stupeni.observation.Details;
import org.stupeni.observation.Difficulty;
import org.stupeni.observation.Mark;
import org.stupeni.observation.ObservationRow;
import org.stupeni.observation.Observations;
import org.stupeni.observation.ObservedLevel;
import org.stupeni.observation.Sheets;
import org.stupeni.observation.Situation;
import org.stupeni.platform.Moments;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** One observation before its observer: the checklist while it is a draft, what was signed after that. A script keeps each tick; without it a button does. */
@Named
@RequestScoped
public class TeamObservationPage {

    private static final Set<String> DONE = Set.of("saved", "photo");

    @Inject
    Observations observations;

    @Inject
    Sheets sheets;

    @Inject
    Checklists checklists;

    @Inject
    ItemLines itemLines;

    @Inject
    ObservationViews views;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private ObservationRow row;
    private Checklist checklist;
    private PersonRow person;
    private ObservationView signed;
    private SheetForm form = new SheetForm();
    private String reason;

    /** Reads the address itself: which buttons there are must be known before view parameters are. */
    @PostConstruct
    void read() {
        Optional<ObservationRow> found =
                AddressId.of(Faces.getRequestParameter("id")).flatMap(id -> observations.find(id, me.getId()));
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        row = found.get();
        checklist = checklists.version(row.checklistHash());
        person = people.find(row.employeeId()).orElseThrow();
        if (row.isSigned()) {
            signed = views.whole(row);
        } else if (Faces.isPostback()) {
            form = SheetForm.posted(itemLines.ticked(checklist.items()), Faces::getRequestParameter);
        } else {
            form = SheetForm.of(row, observations.marks(row.id()));
        }
    }

    public void load() {}

    /** Keeps everything and stays. */
    public String save() {
        return keep() ? "/team/observation?faces-redirect=true&done=saved&id=" + row.id() : null;
    }

    /** Keeps everything and goes on to what it comes to. */
    public String goOn() {
        return keep() ? "/team/observation-sign?faces-redirect=true&id=" + row.id() : null;
    }

    private boolean keep() {
        try {
            sheets.mark(row.id(), me.getId(), form.ticked());
            sheets.describe(row.id(), me.getId(), form.details());
            return true;
        } catch (Refused refused) {
            String field = SheetForm.FIELDS.get(refused.key());
            if (field == null) {
                texts.show(refused);
            } else {
                texts.show(field, refused);
            }
            return false;
        }
    }

    public String drop() {
        try {
            observations.drop(row.id(), me.getId());
            return "/team/observe?faces-redirect=true&done=dropped";
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    public String correct() {
        try {
            return observations
                    .correct(row.id(), me.getId(), reason)
                    .map(id -> "/team/observation?faces-redirect=true&id=" + id)
                    .orElse(null);
        } catch (Refused refused) {
            texts.show("reason", refused);
            return null;
        }
    }

    public ObservationRow getRow() {
        return row;
    }

    public PersonRow getPerson() {
        return person;
    }

    public Checklist getChecklist() {
        return checklist;
    }

    public String getCompetency() {
        return views.titleOf(row.competency());
    }

    /** What was signed, or null while it is a draft. */
    public ObservationView getSigned() {
        return signed;
    }

    public boolean isDraft() {
        return row != null && !row.isSigned();
    }

    public List<ItemLine> getItems() {
        return itemLines.of(checklist.items(), form.ticked()::get, Set.of());
    }

    public String getObserved() {
        long observed = form.ticked().values().stream()
                .filter(mark -> mark != Mark.NOT_OBSERVED)
                .count();
        return texts.of(
                "observation_sheet.observed", observed, checklist.items().size());
    }

    public int getFewest() {
        return ObservedLevel.FEWEST;
    }

    public String getSaved() {
        return texts.of("observation_sheet.saved", Moments.seconds(row.savedAt(), viewer.getZone()));
    }

    public Situation[] getSituations() {
        return Situation.values();
    }

    public Difficulty[] getDifficulties() {
        return Difficulty.values();
    }

    /** What was done just now: "saved", "photo" or nothing. */
    public String getDone() {
        String done = Faces.isPostback() ? null : Faces.getRequestParameter("done");
        return done != null && DONE.contains(done) ? done : null;
    }

    /** Why the picture that was sent was not taken, or null. */
    public String getPhotoProblem() {
        String problem = Faces.isPostback() ? null : Faces.getRequestParameter("photo");
        return problem != null && problem.matches("none|no_picture|broken|too_many_pixels")
                ? texts.of("observation_photo." + problem)
                : "too_large".equals(problem) ? texts.of("observation_photo.too_large", 8) : null;
    }

    public LocalDate getToday() {
        return observations.today();
    }

    public LocalDate getEarliest() {
        return getToday().minusDays(Details.DAYS_BACK);
    }

    public SheetForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
