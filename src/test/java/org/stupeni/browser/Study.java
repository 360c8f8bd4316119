package org.stupeni.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Lesson;

/** The way of a learner and of HR, as steps that tests put together. */
final class Study {

    private Study() {}

    /** Does all that level 2 asks for, without a browser: for tests about what comes after. */
    static void reachesLevelTwo(Caller caller) {
        readsEverything(caller);
        practisesEverything(caller);
        Sitting.exam(caller, "level-2").answersEverything().handsIn().settles();
    }

    /** Does all that level 3 asks for, likewise. */
    static void reachesLevelThree(Caller caller) {
        reachesLevelTwo(caller);
        Sitting.exam(caller, "level-3").answersEverything().handsIn().settles();
    }

    /** Somebody with a phone writes down what was seen of this person, level 4 in a hard situation, and is about to sign it. */
    static void seesAtWork(Visitor observer, long observed) {
        Page page = observer.page();
        observer.open("/team/observe?person=" + observed);
        page.locator("#competency").selectOption(Player.COURSE);
        observer.button("observation_start.begin").click();
        observer.isAt("/team/observation");
        for (String item : List.of("co-meets", "co-respects", "co-asks")) {
            page.locator("label:has([name='mark-" + item + "'][value='4'])").click();
        }
        page.locator("label:has([name='situation'][value='HARD'])").click();
        page.locator("[name='difficulty'][value='RUSH']").check();
        page.locator("#happening").fill("Возврат без чека, очередь у кассы");
        page.locator("#comment").fill("Назвали срок каждому, кто ждал.");
        observer.button("observation_sheet.go_on").click();
        observer.isAt("/team/observation-sign");
    }

    /** Writes down that this colleague was mentored, and sends it to HR; the number of the document. */
    static String sendsDocument(String login, String colleague) {
        Caller author = Caller.as(login);
        String written = Forms.submitOf(
                        author,
                        "/learn/new-document?kind=mentoring",
                        "document-form",
                        "write",
                        "competency",
                        Player.COURSE,
                        "colleague",
                        colleague,
                        "title",
                        "Первые смены за кассой",
                        "day",
                        LocalDate.now(ZoneId.of("Europe/Moscow")).minusDays(3).toString(),
                        "words",
                        "Три смены стояли рядом: сначала показывал я, потом пробовала она, вечером разбирали трудное.")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String document = written.replaceFirst(".*[?&]id=(\\d+).*", "$1");
        Forms.submitOf(author, "/learn/document?id=" + document, "deeds", "send");
        return document;
    }

    /** Reads every lesson of the course, quickly. */
    static void readsEverything(String login) {
        readsEverything(Caller.as(login));
    }

    private static void readsEverything(Caller caller) {
        for (String lesson : lessons()) {
            caller.postForm("/api/learn/courses/" + Player.COURSE + "/lessons/" + lesson + "/read", "");
        }
    }

    /** Practises a module: checks each answer, then finishes. */
    static void practises(Visitor learner, String module) {
        Player player = Player.practice(learner, module);
        for (int number = 1; number <= player.questions(); number++) {
            player.answersRight(number);
            player.awaitsSaved();
            player.question(number).locator("[data-deed=check]").click();
            assertThat(player.question(number).locator("[data-part=feedback]")).isVisible();
        }
        player.handsIn();
        learner.sees("quiz_result.practised");
    }

    /** Practises every module, quickly. */
    static void practisesEverything(Caller caller) {
        modules()
                .forEach(module -> Sitting.practice(caller, module)
                        .answersEverything()
                        .checksEverything()
                        .handsIn());
    }

    /** Sits an exam with all answers right, asks for the result. */
    static Player passes(Visitor learner, String exam) {
        return sits(learner, exam, Integer.MAX_VALUE, "quiz_result.passed");
    }

    /** Sits an exam with this many right answers only. */
    static Player fails(Visitor learner, String exam, int right) {
        return sits(learner, exam, right, "quiz_result.failed");
    }

    private static Player sits(Visitor learner, String exam, int right, String outcome) {
        Player player = Player.exam(learner, exam);
        int questions = player.questions();
        for (int number = 1; number <= questions; number++) {
            if (number <= right) {
                player.answersRight(number);
            } else {
                player.answersWrong(number);
            }
        }
        player.awaitsSaved();
        player.handsIn();
        learner.button("quiz_result.show").click();
        learner.sees(outcome);
        return player;
    }

    /** HR certifies the level that is open for this person. */
    static void certifies(Visitor hr, long employeeId) {
        hr.open("/hr/person?id=" + employeeId + "&competency=" + Player.COURSE);
        confirmsTheReview(hr);
    }

    /** Writes the reason, presses the button that certifies, the one that confirms it, and where the certificate waits the one that issues it; the page says that it is done. */
    static void confirmsTheReview(Visitor hr) {
        hr.page().locator("#reason").fill("Экзамен сдан, показатели выполнены.");
        hr.page().locator("#certify").click();
        assertThat(hr.page().locator("#certify")).isHidden();
        hr.page().locator("#confirm").click();
        assertThat(hr.page().locator("[role=status] .note[data-kind=success]")).isVisible();
        if (hr.page().locator("#issue-now").isVisible()) {
            hr.page().locator("#issue-now").click();
        }
        assertThat(hr.page().locator("[role=status] .note[data-kind=success]")).containsText("СТ-");
        assertThat(hr.page().locator("#certify")).isHidden();
    }

    /** HR proposes the level that is open for this person. */
    static void proposes(Visitor hr, long employeeId) {
        hr.open("/hr/proposal?id=" + employeeId + "&competency=" + Player.COURSE);
        hr.page().locator("#reason").fill("Два сильных наблюдения, наставничество и проект.");
        hr.page().locator("#propose").click();
        hr.sees("proposal_page.done_proposed");
    }

    static long idOf(String login) {
        return Long.parseLong(
                Rows.find("select id from employee where login = ?", login).get(0));
    }

    static List<String> lessons() {
        return course().lessons().map(Lesson::id).toList();
    }

    static List<String> lessonsOf(String module) {
        return course().module(module).orElseThrow().lessons().stream()
                .map(Lesson::id)
                .toList();
    }

    static List<String> modules() {
        return course().modules().stream().map(CourseModule::id).toList();
    }

    /** The first question of the bank. */
    static String question() {
        return course().bank().get(0).id();
    }

    /** The id of the framework's draft; one is begun if there is none. */
    static String draft() {
        List<String> open = Rows.find("select id from framework_draft where open_marker = 'OPEN'");
        if (!open.isEmpty()) {
            return open.get(0);
        }
        Forms.submit(Caller.as("hr"), "/hr/framework", "begin", "from", "1");
        return Rows.find("select id from framework_draft where open_marker = 'OPEN'")
                .get(0);
    }

    private static Course course() {
        return AnswerKey.OF_THE_COURSE.course();
    }
}
