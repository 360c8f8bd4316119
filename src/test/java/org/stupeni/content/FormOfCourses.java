package org.stupeni.content;

import java.util.List;

/** The portal's own reader takes every course. */
final class FormOfCourses implements Rule {

    @Override
    public List<Finding> findings(Library library) {
        return library.courses().values().stream()
                .flatMap(reading -> reading.problems().stream())
                .map(problem -> new Finding(problem.file(), problem.line(), "", problem.message(), ""))
                .toList();
    }
}
