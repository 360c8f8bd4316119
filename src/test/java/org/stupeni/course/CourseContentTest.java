package org.stupeni.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkReader;
import org.stupeni.platform.CoursesFolder;
import org.stupeni.question.Dialogue;
import org.stupeni.question.Judgement;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;

/** The courses that travel with the portal keep every rule of {@code courses/README.md}, and the standard of form that is asked of them beyond it; of their words and questions asks {@code org.stupeni.content}. */
class CourseContentTest {

    private static final Path ROOT = Path.of("courses");

    private static final String PICTURE = "picture ";

    static Stream<Path> folders() throws IOException {
        return CoursesFolder.coursesIn(ROOT).stream();
    }

    /** Those that teach: a course that only shows the portal need not be long. */
    static Stream<Course> courses() throws IOException {
        CourseReader reader = new CourseReader(framework());
        return folders()
                .map(reader::read)
                .filter(reading -> !reading.demo())
                .map(reading -> reading.course().orElseThrow());
    }

    @Test
    void theDemoPlaysEveryTypeAndIsNotForEverybody() throws IOException {
        List<CourseReader.Reading> demos = folders()
                .map(new CourseReader(framework())::read)
                .filter(CourseReader.Reading::demo)
                .toList();

        assertThat(demos).hasSize(1).allSatisfy(demo -> {
            assertThat(CourseImport.isFor(true, demo)).isTrue();
            assertThat(CourseImport.isFor(false, demo)).isFalse();
        });
        Course course = demos.get(0).course().orElseThrow();
        assertThat(course.questions().map(Question::type).distinct()).containsExactlyInAnyOrder(QuestionType.values());
        assertThat(course.exams()).singleElement().matches(exam -> exam.markers() == 2);
        assertThat(Files.readString(ROOT.resolve("framework.yaml")))
                .as("no rule of a level asks for what only shows the portal")
                .doesNotContain(course.id());
        bothLanguagesHaveTheSameBlocksAndPictures(course);
    }

    private static Framework framework() throws IOException {
        return FrameworkReader.read("framework.yaml", Files.readString(ROOT.resolve("framework.yaml")))
                .framework()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyCourseIsReadWithoutAProblem(Path folder) throws IOException {
        assertThat(new CourseReader(framework()).read(folder).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void modulesHaveThreeToFiveLessonsAndSixToTenQuestionsOfPractice(Course course) {
        for (CourseModule module : course.modules()) {
            assertThat(module.lessons().size()).as("lessons of %s", module.id()).isBetween(3, 5);
            assertThat(module.practice().size())
                    .as("practice of %s", module.id())
                    .isBetween(6, 10);
        }
    }

    @ParameterizedTest
    @MethodSource("courses")
    void headingsSkipNoLevel(Course course) {
        course.lessons().forEach(lesson -> {
            assertThat(headings(lesson.body().ru())).as("%s, ru", lesson.id()).startsWith(2);
            assertThat(headings(lesson.body().en())).as("%s, en", lesson.id()).startsWith(2);
        });
    }

    @ParameterizedTest
    @MethodSource("courses")
    void bothLanguagesHaveTheSameBlocksAndPictures(Course course) {
        assertThat(course.lessons())
                .allSatisfy(lesson -> assertThat(parts(lesson.body().en()))
                        .as(lesson.id())
                        .isEqualTo(parts(lesson.body().ru())));
    }

    @ParameterizedTest
    @MethodSource("courses")
    void everyLessonHasAPictureAndACase(Course course) {
        assertThat(course.lessons())
                .allSatisfy(lesson -> assertThat(parts(lesson.body().ru()))
                        .as(lesson.id())
                        .contains("case")
                        .anyMatch(part -> part.startsWith(PICTURE)));
    }

    @ParameterizedTest
    @MethodSource("courses")
    void theBankIsLargeAndKnowsEveryDifficulty(Course course) {
        assertThat(course.bank().size()).isGreaterThanOrEqualTo(80);
        assertThat(course.bank()).extracting(Question::difficulty).contains(1, 2, 3);
        assertThat(course.bank())
                .extracting(Question::type)
                .contains(QuestionType.SINGLE, QuestionType.MULTIPLE, QuestionType.TRUE_FALSE, QuestionType.MATCHING);
    }

    @Test
    void thereAreSituationsTalksAndCasesEnough() throws IOException {
        List<Course> all = courses().toList();
        assertThat(all.stream()
                        .flatMap(Course::questions)
                        .map(Question::task)
                        .filter(task -> task instanceof Judgement judgement
                                && judgement.reactions().size() >= 4
                                && judgement.reactions().size() <= 5))
                .hasSizeGreaterThanOrEqualTo(24);
        assertThat(talks(all.stream().flatMap(course -> course.bank().stream())))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(talks(all.stream()
                        .flatMap(course -> course.modules().stream())
                        .flatMap(module -> module.practice().stream())))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(all.stream().flatMap(course -> course.bank().stream()).map(Question::type))
                .filteredOn(QuestionType.OPEN::equals)
                .hasSizeGreaterThanOrEqualTo(4);
    }

    /** Conversations long enough to go several ways. */
    private static List<Dialogue> talks(Stream<Question> questions) {
        return questions
                .map(Question::task)
                .filter(Dialogue.class::isInstance)
                .map(Dialogue.class::cast)
                .filter(talk -> talk.nodes().size() >= 12 && talk.endings().size() >= 3)
                .toList();
    }

    /** Levels of the headings as a page has them, where the headings of blocks are of level 3. */
    private static List<Integer> headings(String body) {
        List<Integer> levels = new ArrayList<>();
        LessonText.parse(body).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                levels.add(heading.getLevel());
            }

            @Override
            public void visit(CustomBlock block) {
                levels.add(3);
                visitChildren(block);
            }
        });
        return levels;
    }

    private static List<String> parts(String body) {
        List<String> parts = new ArrayList<>();
        LessonText.parse(body).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof LessonBlock own) {
                    parts.add(own.name());
                }
                visitChildren(block);
            }

            @Override
            public void visit(Image image) {
                parts.add(PICTURE + image.getDestination().replaceFirst("\\.(ru|en)\\.svg$", ""));
            }
        });
        parts.sort(Comparator.naturalOrder());
        return parts;
    }
}
