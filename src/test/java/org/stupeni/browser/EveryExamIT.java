package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.course.Course;
import org.stupeni.course.Lesson;
import org.stupeni.harness.Build;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/**
 * Every course of the folder as its learners meet it, in both languages: all lessons are read, every exam is sat with all that is right. By requests; the
 * gallery sits them with the player in a browser.
 */
@ExtendWith(Visitors.class)
class EveryExamIT {

    private static final boolean BY_HAND = Boolean.getBoolean("portal.gallery");

    static Stream<Arguments> keys() throws IOException {
        Path courses = Build.basedir().resolve("courses");
        try (Stream<Path> folders = Files.list(courses)) {
            List<String> ids = folders.filter(folder -> Files.exists(folder.resolve("course.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
            return ids.stream().flatMap(id -> Stream.of(Language.values()).map(language -> Arguments.of(id, language)));
        }
    }

    static Stream<Arguments> exams() throws IOException {
        return keys().flatMap(
                        key -> AnswerKey.of((String) key.get()[0], (Language) key.get()[1]).course().exams().stream()
                                .map(exam -> Arguments.of(key.get()[0], exam.id(), key.get()[1])));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyLessonIsRead(String courseId, Language language) {
        Course course = AnswerKey.of(courseId, language).course();
        Caller learner = reader(language);

        for (Lesson lesson : course.lessons().toList()) {
            assertThat(learner.get("/learn/lesson?course=" + courseId + "&id=" + lesson.id())
                            .body())
                    .as(lesson.id())
                    .contains(" lang=\"" + language.code() + "\"", "</article>");
        }
    }

    @ParameterizedTest
    @MethodSource("exams")
    void everyExamIsPassedByWhoeverKnows(String courseId, String examId, Language language) {
        AnswerKey key = AnswerKey.of(courseId, language);
        String login = Rows.newLearner();
        Caller learner = speaks(login, language);

        long attempt = BY_HAND ? sitsByHand(login, key, examId) : sits(learner, key, examId);

        String result = learner.get("/learn/result?id=" + attempt).body();
        int open = Integer.parseInt(Rows.find("select count(*) from open_answer where attempt_id = ?", attempt)
                .get(0));
        assertThat(result).contains(Texts.of(language, open == 0 ? "quiz_result.passed" : "quiz_result.provisional"));
        assertThat(Rows.find("select maximum - points from grading where attempt_id = ?", attempt))
                .as("whoever knows loses no point; what a person has to mark waits")
                .singleElement()
                .satisfies(missing -> assertThat(new BigDecimal(missing)).isEqualByComparingTo(new BigDecimal(open)));
    }

    private static long sits(Caller learner, AnswerKey key, String exam) {
        return Sitting.exam(learner, key, exam)
                .answersEverything()
                .handsIn()
                .settles()
                .attempt();
    }

    private static long sitsByHand(String login, AnswerKey key, String exam) {
        Visitor visitor = Visitor.as(login, Look.PHONE.in(key.locale().getLanguage()));
        Player player = Player.exam(visitor, key, exam);
        for (int number = 1; number <= player.questions(); number++) {
            player.answersRight(number);
        }
        player.awaitsSaved();
        player.handsIn();
        visitor.button("quiz_result.show").click();
        assertThat(Receipts.log(Portal.database().dataSource(), player.attempt()))
                .isEqualTo(player.receipts());
        return player.attempt();
    }

    private static Caller reader(Language language) {
        return speaks(Rows.newLearner(), language);
    }

    private static Caller speaks(String login, Language language) {
        Caller learner = Caller.as(login);
        learner.postForm("/api/session/language", "language=" + language.code() + "&back=/start");
        return learner;
    }
}
