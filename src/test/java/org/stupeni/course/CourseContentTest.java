package org.stupeni.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkReader;
import org.stupeni.platform.CoursesFolder;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;

/** The courses that travel with the portal keep every rule of {@code courses/README.md}, and the standard of form that is asked of them beyond it; of their words and questions asks {@code org.stupeni.content}. */
class CourseContentTest {

    private static final Path ROOT = Path.of("courses");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    /** Of the questions with one right option, so many per cent may have it as the longest: more would give the key away. */
    private static final int LONGEST_KEYS = 10;

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
        englishIsEnglish(course);
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
    void englishIsEnglish(Course course) {
        texts(course).forEach(text -> {
            assertThat(text.en()).doesNotContainPattern(CYRILLIC);
            assertThat(text.ru()).isNotBlank();
        });
        assertThat(course.lessons())
                .allSatisfy(lesson -> assertThat(lesson.body().ru()).containsPattern(CYRILLIC));
    }

    @ParameterizedTest
    @MethodSource("courses")
    void theBankIsLargeAndKnowsEveryDifficulty(Course course) {
        assertThat(course.bank().size()).isGreaterThanOrEqualTo(50);
        assertThat(course.bank()).extracting(Question::difficulty).contains(1, 2, 3);
        assertThat(course.bank())
                .extracting(Question::type)
                .contains(QuestionType.SINGLE, QuestionType.MULTIPLE, QuestionType.TRUE_FALSE, QuestionType.MATCHING);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theKeyIsSeldomTheLongestOption(Language language) throws IOException {
        List<Question> single = courses()
                .flatMap(Course::questions)
                .filter(question -> question.type() == QuestionType.SINGLE)
                .toList();

        List<String> given = single.stream()
                .filter(question -> isKeyLongest(question, text -> text.in(language.locale())))
                .map(Question::id)
                .toList();

        assertThat(given).hasSizeLessThanOrEqualTo(single.size() * LONGEST_KEYS / 100);
    }

    private static boolean isKeyLongest(Question question, Function<LocalText, String> in) {
        int longest = question.options().stream()
                .filter(option -> !option.right())
                .mapToInt(option -> in.apply(option.text()).length())
                .max()
                .orElseThrow();
        return question.options().stream()
                .filter(Choice.Option::right)
                .anyMatch(option -> in.apply(option.text()).length() > longest);
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
                parts.add(image.getDestination().replaceFirst("\\.(ru|en)\\.svg$", ""));
            }
        });
        parts.sort(Comparator.naturalOrder());
        return parts;
    }

    /** Every text of the course that a person reads. */
    private static List<LocalText> texts(Course course) {
        List<LocalText> texts = new ArrayList<>(List.of(course.title(), course.summary(), course.purpose()));
        course.modules().forEach(module -> texts.addAll(List.of(module.title(), module.summary())));
        course.lessons().forEach(lesson -> texts.addAll(List.of(lesson.title(), lesson.body())));
        course.exams().forEach(exam -> texts.addAll(List.of(exam.title(), exam.cutReason())));
        course.questions().flatMap(Question::texts).forEach(texts::add);
        return texts;
    }
}
