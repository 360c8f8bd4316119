package org.stupeni.survey.pulse.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.course.Course;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.survey.Survey;
import org.stupeni.survey.pulse.PulseOffer;
import org.stupeni.survey.pulse.Pulses;

/** What the reader thinks of a module. A module that they are not asked about is as unknown as none. */
@Named
@RequestScoped
public class LearnPulsePage {

    @Inject
    Pulses pulses;

    @Inject
    PulseFields fields;

    @Inject
    Enrolments enrolments;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private String courseId;
    private String moduleId;
    private Survey survey;
    private Course course;
    private PulseOffer offer;
    private boolean present;

    @PostConstruct
    void read() {
        courseId = Faces.getRequestParameter("course");
        moduleId = Faces.getRequestParameter("module");
        offer = pulses.find(me.getId(), courseId, moduleId).orElse(null);
        if (offer == null) {
            Faces.responseSendError(404, "");
            return;
        }
        survey = pulses.survey().orElseThrow();
        course = enrolments.version(me.getId(), courseId).orElseThrow().course();
        present = pulses.isPresent(me.getId(), courseId, offer);
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    public String give() {
        try {
            pulses.give(me.getId(), courseId, moduleId, fields.said(survey));
            return "/learn/pulse?faces-redirect=true&course=" + courseId + "&module=" + moduleId;
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    /** Whether the reader can still answer; while the form comes back its button must be there, and what was typed stays to be copied. */
    public boolean isAnswering() {
        return ReturningForm.isBeingRead() || Faces.isPostback() || !offer.isAnswered() && present;
    }

    public boolean isAnswered() {
        return offer.isAnswered();
    }

    /** Whether the form came back with what was typed. */
    public boolean isBack() {
        return Faces.isPostback();
    }

    public List<PulseField> getFields() {
        return fields.of(survey);
    }

    public Survey getSurvey() {
        return survey;
    }

    public String getPurposeHtml() {
        return texts.html(survey.purpose());
    }

    public String getModuleTitle() {
        return course.module(moduleId).map(module -> texts.in(module.title())).orElse(moduleId);
    }

    public String getCourseTitle() {
        return texts.in(course.title());
    }

    public String getCourse() {
        return courseId;
    }

    public String getModule() {
        return moduleId;
    }

    /** Where the browser keeps what is typed: a counter has one computer for several people. */
    public String getPlace() {
        return me.getId() + "/" + courseId + "/" + moduleId;
    }
}
