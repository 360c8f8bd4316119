package org.stupeni.quiz.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Exam;
import org.stupeni.course.Lesson;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.ReviewPolicy;
import org.stupeni.enrolment.CourseProgress;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.quiz.web.ResultView.IndicatorRow;
import org.stupeni.quiz.web.ResultView.LessonLink;

class AfterPracticeTest {

    private static final LocalText TEXT = new LocalText("т", "t");
    private static final PublishedCourse COURSE = published("care");

    @Test
    void whatIsWeakIsReadAgainFirstTheWeakestOfAll() {
        IndicatorRow withoutLesson = indicator();
        IndicatorRow weakest = indicator(new LessonLink("Жалоба", "/a"), new LessonLink("Тон", "/b"));
        IndicatorRow weak = indicator(new LessonLink("Срок", "/c"));

        assertThat(after(Set.of("a"), Set.of("m1"), List.of(withoutLesson, weakest, weak)))
                .isEqualTo(new AfterPractice(AfterPractice.Kind.REREAD, "Жалоба", "/a"));
    }

    @Test
    void thenComesWhatIsToBeReadThenWhatIsToBePractised() {
        assertThat(after(Set.of("a"), Set.of("m1"), List.of(indicator())).address())
                .isEqualTo("/learn/lesson?course=care&id=b");
        assertThat(after(Set.of("a", "b"), Set.of("m1"), List.of()))
                .isEqualTo(new AfterPractice(
                        AfterPractice.Kind.PRACTICE, "урок b", "/learn/practice?course=care&module=m2"));
    }

    @Test
    void theLowestExamOfTheCourseThatIsNotPassedIsNextWhenAllIsDone() {
        assertThat(done())
                .isEqualTo(new AfterPractice(AfterPractice.Kind.EXAM, "т", "/learn/exam?course=care&id=level-2"));
        assertThat(done("level-2").address()).endsWith("level-3");
        assertThat(done("level-3").address()).endsWith("level-2");
    }

    @Test
    void whereNothingIsLeftThereIsTheCourse() {
        assertThat(done("level-2", "level-3"))
                .isEqualTo(new AfterPractice(AfterPractice.Kind.COURSE, "т", "/learn/course?id=care"));
    }

    @Test
    void examsAreAskedForOnlyWhenTheyMatter() {
        AfterPractice next = AfterPractice.of(
                progress(Set.of(), Set.of()),
                List.of(),
                () -> {
                    throw new AssertionError("asked");
                },
                LocalText::ru);

        assertThat(next.kind()).isEqualTo(AfterPractice.Kind.LESSON);
    }

    private static AfterPractice after(Set<String> read, Set<String> practised, List<IndicatorRow> indicators) {
        return AfterPractice.of(progress(read, practised), indicators, Set::of, LocalText::ru);
    }

    private static AfterPractice done(String... passed) {
        return AfterPractice.of(
                progress(Set.of("a", "b"), Set.of("m1", "m2")), List.of(), () -> Set.of(passed), LocalText::ru);
    }

    private static CourseProgress progress(Set<String> read, Set<String> practised) {
        return new CourseProgress(COURSE, Instant.EPOCH, null, null, read, practised);
    }

    private static IndicatorRow indicator(LessonLink... lessons) {
        return new IndicatorRow("i", "т", "1", BigDecimal.ONE, 4, true, false, List.of(lessons));
    }

    private static Exam exam(int level) {
        return new Exam("level-" + level, TEXT, level, 40, 3, 1, 30, 20, TEXT, ReviewPolicy.MISTAKES, List.of());
    }

    private static PublishedCourse published(String id) {
        List<CourseModule> modules = Stream.of("a", "b")
                .map(lesson -> new CourseModule(
                        "a".equals(lesson) ? "m1" : "m2",
                        title(lesson),
                        TEXT,
                        List.of(new Lesson(lesson, title(lesson), 5, TEXT)),
                        List.of(),
                        List.of(new Question(
                                "q" + lesson, "i", lesson, 1, TEXT, null, new Choice(QuestionType.SINGLE, List.of())))))
                .toList();
        return new PublishedCourse(
                1,
                1,
                Instant.EPOCH,
                new Course(id, id, TEXT, TEXT, TEXT, true, modules, List.of(), List.of(exam(3), exam(2))));
    }

    private static LocalText title(String lesson) {
        return new LocalText("урок " + lesson, "lesson " + lesson);
    }
}
