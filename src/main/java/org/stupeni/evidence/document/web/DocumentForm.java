package org.stupeni.evidence.document.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.stupeni.course.Courses;
import org.stupeni.evidence.document.DocumentKind;
import org.stupeni.evidence.document.DocumentRow;
import org.stupeni.evidence.document.NewDocument;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;

/** The fields of a document on a page: what was typed stays, a refusal stands at the field it is about. */
@Dependent
public class DocumentForm {

    private static final String FIELD = "document_field.";

    @Inject
    Frameworks frameworks;

    @Inject
    Courses courses;

    @Inject
    ViewTexts texts;

    private DocumentKind kind;
    private String competency;
    private String course;
    private String title;
    private String words;
    private String colleague;
    private String happenedOn;

    void begin(DocumentKind chosen) {
        kind = chosen;
    }

    /** Takes over what a document says; the colleague by the mail address that found them. */
    void begin(DocumentRow document, String colleagueAddress) {
        kind = document.kind();
        competency = document.competency();
        course = document.course();
        title = document.title();
        words = document.words();
        colleague = colleagueAddress;
        happenedOn = document.happenedOn().toString();
    }

    NewDocument typed() {
        return new NewDocument(kind, competency, course, title, words, colleague, happenedOn);
    }

    /** Shows a refusal at its field, or at the head of the form where it is about none. */
    void show(Refused refused) {
        String key = refused.key();
        if (key.startsWith(FIELD) && !key.startsWith(FIELD + "kind")) {
            texts.show(key.substring(FIELD.length(), key.indexOf('_', FIELD.length())), refused);
        } else {
            texts.show(refused);
        }
    }

    public Map<String, String> getCompetencies() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(texts.of("document_form.choose"), "");
        frameworks.current().framework().competencies().forEach(one -> choices.put(texts.in(one.title()), one.id()));
        return choices;
    }

    public Map<String, String> getCourses() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(texts.of("document_form.choose"), "");
        courses.latest()
                .forEach(one ->
                        choices.put(texts.in(one.course().title()), one.course().id()));
        return choices;
    }

    public boolean isForCourse() {
        return kind == DocumentKind.COURSE;
    }

    public boolean isForMentoring() {
        return kind == DocumentKind.MENTORING;
    }

    /** In small letters, for texts that differ. */
    public String getWord() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public DocumentKind getKind() {
        return kind;
    }

    public String getCompetency() {
        return competency;
    }

    public void setCompetency(String competency) {
        this.competency = competency;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }

    public String getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(String happenedOn) {
        this.happenedOn = happenedOn;
    }
}
