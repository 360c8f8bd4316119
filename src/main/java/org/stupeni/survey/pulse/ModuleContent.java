package org.stupeni.survey.pulse;

import java.util.List;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Lesson;
import org.stupeni.platform.Json;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Sha256;
import org.stupeni.question.Question;

/** What a learner reads and practises in a module; its name, its summary and the minutes of its lessons are none of it. Pure. */
final class ModuleContent {

    private ModuleContent() {}

    private record Content(List<Said> lessons, List<CourseModule.Picture> pictures, List<Question> practice) {}

    private record Said(String id, LocalText title, LocalText body) {
        static Said of(Lesson lesson) {
            return new Said(lesson.id(), lesson.title(), lesson.body());
        }
    }

    /** Equal for modules that say the same. */
    static String hashOf(CourseModule module) {
        return Sha256.of(Json.write(
                new Content(module.lessons().stream().map(Said::of).toList(), module.pictures(), module.practice())));
    }
}
