package org.stupeni.evidence.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.stupeni.course.Courses;
import org.stupeni.evidence.document.DocumentRow;
import org.stupeni.evidence.document.StepRow;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.web.ViewTexts;

/** Documents in words, for every page that shows them. */
@RequestScoped
public class DocumentWords {

    @Inject
    Frameworks frameworks;

    @Inject
    Courses courses;

    @Inject
    ViewTexts texts;

    /** The title of its competency; the id where the framework of today has none of that name. */
    public String competencyOf(DocumentRow document) {
        return texts.in(frameworks.current().framework().titleOf(document.competency()));
    }

    /** The course it is to stand for. */
    public String courseOf(DocumentRow document) {
        return courses.latest(document.course())
                .map(found -> texts.in(found.course().title()))
                .orElse(document.course());
    }

    public String kindOf(DocumentRow document) {
        return texts.of("document_kind." + document.kind());
    }

    public String stateOf(DocumentRow document) {
        return texts.of("document_state." + document.state());
    }

    public String stepOf(StepRow step) {
        return texts.of("document_step." + step.kind(), step.by().full());
    }

    /** "Засчитывается по правилам" and until when; null for a step that did not accept. */
    public String weightOf(StepRow step) {
        if (step.strength() == null) {
            return null;
        }
        String strength = texts.of("document_strength." + step.strength());
        return step.validTo() == null ? strength : texts.of("document_strength.until", strength, step.validTo());
    }
}
