package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** Reading a course: with the script of the lesson, without it, and by keyboard. */
@ExtendWith(Visitors.class)
class LearningIT {

    private static final String COURSE = "/learn/course?id=client-orientation";
    private static final String LESSON = "/learn/lesson?course=client-orientation&id=";
    private static final String API = "/api/learn/courses/client-orientation/";

    String login;

    @BeforeEach
    void somebodyNew() {
        login = Rows.newLearner();
    }

    @Test
    void aLessonIsReadWhenItsEndHasBeenSeen() {
        Visitor learner = Visitor.as(login, Look.PHONE);
        learner.open(LESSON + "loyalty");
        assertThat(status(learner)).isEmpty();

        status(learner).scrollIntoViewIfNeeded();

        learner.sees("enrolment_lesson.read");
        learner.page().reload();
        learner.sees("enrolment_lesson.read");
        assertThat(read()).isEqualTo("loyalty");
    }

    @Test
    void whoBeginsAtTheTopIsToldWhatComesFirst() {
        Caller caller = Caller.as(Rows.newLearner());
        String first = Texts.of(Language.RU, "framework_first.level", 4, "Клиентоориентированность");
        String needed = Texts.of(Language.RU, "framework_first.needed", 5, first);

        assertThat(caller.get("/learn/course?id=leading-client-orientation").body())
                .contains(needed);
        assertThat(caller.get("/learn/exam?course=leading-client-orientation&id=level-5")
                        .body())
                .contains(needed, Texts.of(Language.RU, "framework_first.exam"));
        assertThat(caller.get("/learn/exam?course=client-orientation&id=level-2")
                        .body())
                .doesNotContain(Texts.of(Language.RU, "framework_first.exam"));
    }

    @Test
    void theLessonLeftOpenIsTheOneToGoOnWith() {
        Visitor learner = Visitor.as(login);
        learner.page().waitForResponse("**/three-views/opened", () -> learner.open(LESSON + "three-views"));
        learner.page().waitForResponse("**/attitude-first/opened", () -> learner.open(LESSON + "attitude-first"));

        learner.open(COURSE);

        assertThat(learner.page().locator(".page-header-actions a"))
                .hasAttribute("href", "lesson?course=client-orientation&id=attitude-first");
    }

    @Test
    void theKeyboardStartsTheCourseAndReadsOn() {
        Visitor learner = Visitor.as(login);
        learner.open(COURSE);

        learner.presses("Enter", learner.button("enrolment_course.start"));
        learner.isAt("/learn/lesson");
        String first = learner.page().url();
        learner.presses("Enter", learner.page().locator(".pager-lesson button"));

        learner.page().waitForURL(url -> url.contains("/learn/lesson") && !url.equals(first));
        assertThat(read()).isEqualTo("three-views");
    }

    @Test
    void withoutAScriptTheButtonsDoTheSame() {
        Caller learner = Caller.as(login);
        assertThat(learner.get(COURSE).body()).contains("action=\"" + API + "start\"");
        assertThat(learner.get(LESSON + "three-views").body()).contains("action=\"" + API + "lessons/three-views/on\"");

        assertThat(goesTo(learner.postForm(API + "start", ""))).isEqualTo(LESSON + "three-views");
        assertThat(goesTo(learner.postForm(API + "lessons/three-views/on", ""))).isEqualTo(LESSON + "loyalty");
        assertThat(goesTo(learner.postForm(API + "lessons/what-loyalty-is-worth/on", "")))
                .as("behind the last lesson of a module stands its practice")
                .isEqualTo("/learn/practice?course=client-orientation&module=who-is-the-client");
        assertThat(read()).isEqualTo("three-views what-loyalty-is-worth");
    }

    @Test
    void lookingChangesNothing() {
        Caller learner = Caller.as(login);
        learner.get("/learn/courses");
        learner.get(COURSE);
        learner.get(LESSON + "three-views");

        assertThat(Rows.find("""
                select count(*) from enrolment where employee_id = (select id from employee where login = ?)
                """, login)).containsExactly("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/learn/course",
                "/learn/course?id=nothing",
                "/learn/lesson",
                "/learn/lesson?course=client-orientation",
                LESSON + "nothing",
                "/learn/lesson?course=nothing&id=three-views",
            })
    void whatIsNotThereIsNotFound(String address) {
        assertThat(Caller.as("employee").get(address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lessons/nothing/opened", "lessons/nothing/read", "lessons/nothing/on"})
    void noProgressInALessonThatIsNotThere(String deed) {
        assertThat(Caller.as(login).postForm(API + deed, "").statusCode()).isEqualTo(404);
    }

    private String read() {
        return String.join(" ", Rows.find("""
                select p.lesson_id from lesson_progress p join enrolment e on e.id = p.enrolment_id
                where e.employee_id = (select id from employee where login = ?) order by p.id
                """, login));
    }

    private static Locator status(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.STATUS);
    }

    private static String goesTo(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replace(Portal.address(), "");
    }
}
