package org.stupeni.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The surveys of the folder of courses, as the start read them: only those that keep every rule. */
@ApplicationScoped
public class Surveys {

    private volatile List<Survey> surveys = List.of();

    void keep(List<Survey> sound) {
        surveys = List.copyOf(sound);
    }

    /** What whoever has finished a module is asked: of several such surveys the first by its id. One that would keep names is never asked so. */
    public Optional<Survey> afterModule() {
        return surveys.stream()
                .filter(survey -> survey.when() == Survey.When.AFTER_MODULE && survey.anonymous())
                .findFirst();
    }
}
