package org.stupeni.certification.complaint.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.certification.complaint.ComplaintKind;
import org.stupeni.certification.complaint.Complaints;
import org.stupeni.certification.complaint.NewComplaint;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;
import org.stupeni.platform.web.ViewTexts;

/** The form of a new complaint. */
@Named
@RequestScoped
public class LearnNewComplaintPage {

    private static final Map<String, String> FIELDS = Map.of(
            "complaint_act.words_missing", "words",
            "complaint_act.words_long", "words",
            "complaint_act.day_unreadable", "day",
            "complaint_act.day_future", "day",
            "complaint_act.place_long", "place",
            "complaint_act.person_unknown", "person",
            "complaint_act.person_self", "person");

    @Inject
    Complaints complaints;

    @Inject
    Settings settings;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private String kind;
    private String kindMistake = "";
    private String words;
    private String day;
    private String place;
    private String person;
    private boolean discreet;

    @PostConstruct
    void read() {
        kind = Faces.getRequestParameter("kind");
    }

    public void load() {}

    public String make() {
        try {
            Long made = complaints.make(me.getId(), new NewComplaint(kind, words, day, place, person, discreet));
            return "/learn/complaint?faces-redirect=true&id=" + made + "&done=made";
        } catch (Refused refused) {
            String field = FIELDS.get(refused.key());
            if (field != null) {
                texts.show(field, refused);
            } else {
                texts.show(refused);
                kindMistake = refused.key().equals("complaint_act.kind_missing") ? texts.of(refused) : "";
            }
            return null;
        }
    }

    public List<ComplaintKind> getKinds() {
        return List.of(ComplaintKind.values());
    }

    public boolean isChosen(ComplaintKind one) {
        return one.name().equals(kind);
    }

    /** Why the choice of the kind was refused, or nothing. */
    public String getKindMistake() {
        return kindMistake;
    }

    public int getDays() {
        return settings.complaintDays();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public boolean isDiscreet() {
        return discreet;
    }

    public void setDiscreet(boolean discreet) {
        this.discreet = discreet;
    }
}
