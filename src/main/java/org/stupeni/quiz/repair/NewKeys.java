package org.stupeni.quiz.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.keys.Certifying;
import org.stupeni.course.keys.KeyReviewRow;
import org.stupeni.course.keys.KeyReviews;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Settings;

/** Whether the new keys by which corrections let old answers count had another trainer's look, where exams ask for one. */
@ApplicationScoped
@Transactional
public class NewKeys {

    @Inject
    Courses courses;

    @Inject
    KeyReviews reviews;

    @Inject
    Frameworks frameworks;

    @Inject
    Settings settings;

    /** The key that is still to be checked before results may change by it; nothing where none counts, none has to be, or it is. */
    public Optional<UncheckedKey> unchecked(CorrectionRow correction) {
        if (correction.kind() != CorrectionKind.NEW_KEY) {
            return Optional.empty();
        }
        Course asked = courses.version(correction.courseVersionId()).course();
        Course repaired = courses.version(correction.newVersionId()).course();
        ToIntFunction<String> levelOf = frameworks.current().framework().levels();
        int level = Stream.of(asked, repaired)
                .mapToInt(course -> Certifying.levels(course, levelOf).getOrDefault(correction.questionId(), 0))
                .max()
                .orElse(0);
        if (level < settings.keysLevel()) {
            return Optional.empty();
        }
        KeyReviewRow review = repaired.question(correction.questionId())
                .map(question -> reviews.states(repaired.id()).get(question.version()))
                .orElse(null);
        return review != null && review.isChecked() ? Optional.empty() : Optional.of(new UncheckedKey(level, review));
    }
}
