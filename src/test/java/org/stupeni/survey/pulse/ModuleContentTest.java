package org.stupeni.survey.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stupeni.course.CourseModule;
import org.stupeni.course.CourseModule.Picture;
import org.stupeni.course.Lesson;
import org.stupeni.course.TestCourses;
import org.stupeni.platform.LocalText;

class ModuleContentTest {

    private final CourseModule module = TestCourses.course().modules().get(0);
    private final Lesson first = module.lessons().get(0);
    private final Lesson second = module.lessons().get(1);

    @Test
    void anotherNameOrOtherMinutesAreTheSameModule() {
        CourseModule renamed = new CourseModule(
                module.id(),
                both("Иначе"),
                both("Иначе"),
                List.of(new Lesson(first.id(), first.title(), 59, first.body()), second),
                module.pictures(),
                module.practice());

        assertThat(ModuleContent.hashOf(renamed)).isEqualTo(ModuleContent.hashOf(module));
    }

    @Test
    void otherWordsAreAnother() {
        assertThat(List.of(
                        with(List.of(new Lesson(first.id(), first.title(), first.minutes(), both("Иначе")), second)),
                        with(List.of(new Lesson(first.id(), both("Иначе"), first.minutes(), first.body()), second)),
                        with(List.of(second, first)),
                        with(List.of(first)),
                        new CourseModule(
                                module.id(),
                                module.title(),
                                module.summary(),
                                module.lessons(),
                                module.pictures(),
                                List.of()),
                        new CourseModule(
                                module.id(),
                                module.title(),
                                module.summary(),
                                module.lessons(),
                                List.of(new Picture("stair.svg", "<svg/>")),
                                module.practice())))
                .extracting(ModuleContent::hashOf)
                .doesNotContain(ModuleContent.hashOf(module))
                .doesNotHaveDuplicates();
    }

    private CourseModule with(List<Lesson> lessons) {
        return new CourseModule(
                module.id(), module.title(), module.summary(), lessons, module.pictures(), module.practice());
    }

    private static LocalText both(String text) {
        return new LocalText(text, text);
    }
}
