package org.stupeni.quiz.spaced;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Settings;
import org.stupeni.question.Question;
import org.stupeni.quiz.repair.WithdrawnQuestions;
import org.stupeni.quiz.start.CheckSittings;

/** Finds the course whose bank has most to ask of a level, and what to ask of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CheckBanks {

    @Inject
    Courses courses;

    @Inject
    Frameworks frameworks;

    @Inject
    CheckSittings sittings;

    @Inject
    WithdrawnQuestions withdrawn;

    @Inject
    Settings settings;

    /** The course of a competency that has most questions of the level, of those that have enough for a check of this person; nothing where none has. */
    Optional<String> best(Long employeeId, String competency, int level) {
        ToIntFunction<String> levelOf = levels();
        return courses.latest().stream()
                .map(PublishedCourse::course)
                .filter(course -> course.competency().equals(competency))
                .sorted(Comparator.comparing((Course course) -> course.questions()
                                .filter(question -> levelOf.applyAsInt(question.indicator()) == level)
                                .count())
                        .reversed()
                        .thenComparing(Course::id))
                .filter(course -> draw(employeeId, course, level, "").size() >= CheckDraw.FEWEST)
                .map(Course::id)
                .findFirst();
    }

    /** What to ask this person; fewer than {@link CheckDraw#FEWEST} where the bank has no more. */
    List<Question> draw(Long employeeId, Course course, int level, String seed) {
        Set<String> gone = withdrawn.versions(course.id());
        Course offered = course;
        for (Question question : course.questions()
                .filter(question -> gone.contains(question.version()))
                .toList()) {
            offered = offered.without(question.id());
        }
        return CheckDraw.draw(
                offered, level, levels(), sittings.met(employeeId, course.id()), settings.checkQuestions(), seed);
    }

    private ToIntFunction<String> levels() {
        Framework framework = frameworks.current().framework();
        return indicator -> framework.levelOf(indicator).orElse(0);
    }
}
