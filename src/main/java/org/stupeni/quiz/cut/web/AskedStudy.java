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

    Optional<Study> find() {
        return number("id").flatMap(studies::find);
    }

    static Optional<Long> number(String parameter) {
        return Optional.ofNullable(Faces.getRequestParameter(parameter))
                .filter(digits -> digits.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }
}
