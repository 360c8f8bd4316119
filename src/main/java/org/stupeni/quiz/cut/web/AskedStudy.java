package org.stupeni.quiz.cut.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.quiz.cut.CutStudies;
import org.stupeni.quiz.cut.Study;

/** Reads from the address which study a page is about. */
@RequestScoped
class AskedStudy {

    @Inject
    CutStudies studies;

    @Inject
    StudyViews views;

    Optional<Study> find() {
        return number("id").flatMap(studies::find);
    }

    /** The study as pages show it; where there is none the page is answered as not found. */
    Optional<StudyView> view() {
        Optional<StudyView> view = find().map(views::view);
        if (view.isEmpty()) {
            Faces.responseSendError(404, "");
        }
        return view;
    }

    static Optional<Long> number(String parameter) {
        return Optional.ofNullable(Faces.getRequestParameter(parameter))
                .filter(digits -> digits.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }
}
