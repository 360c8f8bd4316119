package org.stupeni.desk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Courses;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.survey.Survey;
import org.stupeni.survey.pulse.Pulses;

/** Does courses; of seven modules in ten is said what was thought of them, where the folder of courses has a survey that asks. */
@ApplicationScoped
class CourseDeeds {

    private static final double ANSWER = 0.7;

    @Inject
    Courses courses;

    @Inject
    Enrolments enrolments;

    @Inject
    Pulses pulses;

    /** From the first lesson to the last. */
    void take(Long person, String courseId) {
        Random chance = new Random(31 * person + courseId.hashCode());
        Optional<Survey> survey = pulses.survey();
        enrolments.enrol(person, courseId);
        List<CourseModule> modules =
                courses.latest(courseId).orElseThrow().course().modules();
        for (CourseModule module : modules) {
            module.lessons().forEach(lesson -> enrolments.lessonRead(person, courseId, lesson.id()));
            enrolments.practiceFinished(person, courseId, module.id());
            if (survey.isPresent() && chance.nextDouble() < ANSWER) {
                Map<String, String> said = SaidAfterwards.of(survey.get(), modules.indexOf(module), chance);
                if (!said.isEmpty()) {
                    pulses.give(person, courseId, module.id(), said);
                }
            }
        }
    }
}
