package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** The same post twice: a second press, a reload, a network that repeats itself. Nothing is done twice, and who sent it is told how things stand. */
class ReplayIT {

    /** How many answers to each question, and how many posts go together. */
    private static final int ANSWERS = 4;

    private static final int TOGETHER = 4;
    private static final String EXAM = "/learn/exam?course=" + Player.COURSE + "&id=level-2";

    @Test
    void certifyingAndIssuingTwiceMakesOneCertificate() {
        String login = reachesLevelTwo();
        Caller hr = Caller.as("hr");
        String page = person(login);
        String post = Forms.filled(hr, page, "confirm", "reason", "Экзамен сдан, показатели выполнены.");

        HttpResponse<String> first = hr.postForm(page, post);
        HttpResponse<String> second = hr.postForm(page, post);
        assertThat(count("certificate", login)).isZero();
        assertThat(count("note", login)).isZero();
        String issue = Forms.filled(hr, page, "issue-now", "undo-reason", "");
        HttpResponse<String> issued = hr.postForm(page, issue);
        HttpResponse<String> again = hr.postForm(page, issue);

        assertThat(first.statusCode()).isEqualTo(302);
        assertOvertaken(second);
        assertThat(issued.statusCode()).isEqualTo(302);
        assertThat(again.body()).contains(Texts.of(Language.RU, "certification_undo.too_late"));
        assertThat(count("decision", login)).isEqualTo(1);
        assertThat(count("certificate", login)).isEqualTo(1);
        assertThat(count("evidence where kind = 'DECISION' and", login)).isEqualTo(1);
        assertThat(count("note where kind = 'CERTIFIED' and", login)).isEqualTo(1);
    }

    @Test
    void askingToCertifyShowsItOnceMoreAndDecidesNothing() {
        String login = reachesLevelTwo();
        HttpResponse<String> review =
                Forms.submit(Caller.as("hr"), person(login), "certify", "reason", "Ответы верны.");

        assertThat(review.statusCode()).isEqualTo(200);
        assertThat(review.body()).contains("id=\"confirm\"", "Ответы верны.").doesNotContain("id=\"certify\"");
        assertThat(count("decision", login)).isZero();
    }

    @Test
    void askingToDeclineShowsItOnceMoreAndDecidesNothing() {
        String login = reachesLevelTwo();
        HttpResponse<String> review =
                Forms.submit(Caller.as("hr"), person(login), "decline", "reason", "Опыта ещё нет.");

        assertThat(review.statusCode()).isEqualTo(200);
        assertThat(review.body())
                .contains("id=\"confirm-decline\"", "Опыта ещё нет.")
                .doesNotContain("id=\"decline\"");
        assertThat(count("decision", login)).isZero();
    }

    @Test
    void decliningTwiceIsDecliningOnceAndWhatWasWrittenIsStillThere() {
        String login = reachesLevelTwo();
        Caller hr = Caller.as("hr");
        String page = person(login);
        String reason = "Пока рано: ответы есть, опыта ещё нет.";
        String post = Forms.filled(hr, page, "confirm-decline", "reason", reason);

        HttpResponse<String> first = hr.postForm(page, post);
        HttpResponse<String> second = hr.postForm(page, post);

        assertThat(first.statusCode()).isEqualTo(302);
        assertOvertaken(second);
        assertThat(hr.get("/hr/why?id=" + Study.idOf(login) + "&competency=" + Player.COURSE)
                        .body())
                .as("the page that defends the level says what was decided, and why")
                .contains(reason)
                .contains(Texts.of(Language.RU, "certification_by_day.against", 2));
        assertThat(Caller.as(login)
                        .get("/learn/why?competency=" + Player.COURSE)
                        .body())
                .contains(reason);
        assertThat(second.body()).contains(reason);
        assertThat(count("decision", login)).isEqualTo(1);
        assertThat(count("certificate", login)).isZero();
        assertThat(count("note where kind = 'DECLINED' and", login)).isEqualTo(1);
    }

    @Test
    void beginningTwiceIsGoingOn() {
        Caller learner = Caller.as(Rows.newLearner());
        String post = Forms.filled(learner, EXAM, "begin");

        String first = goesTo(learner.postForm(EXAM, post));
        String second = goesTo(learner.postForm(EXAM, post));

        assertThat(first).startsWith("/learn/attempt?id=").isEqualTo(second);
    }

    @Test
    void handingInAnExamAgainAfterItsResultChangesNothing() {
        String login = Rows.newLearner();
        Caller learner = Caller.as(login);
        Sitting exam = Sitting.exam(learner, "level-2").answersEverything().handsIn();
        String result = "/learn/result?id=" + exam.attempt();
        String settle = Forms.filled(learner, result, "settle");
        String takeBack = Forms.filled(learner, result, "take-back");
        assertThat(goesTo(learner.postForm(result, settle))).isEqualTo(result);
        List<String> graded = graded(exam);
        assertThat(graded).hasSize(1);

        exam.handsIn();
        assertThat(exam.state().path("state").asText()).isEqualTo("GRADED");
        assertThat(goesTo(learner.postForm(result, settle))).isEqualTo(result);
        HttpResponse<String> back = learner.postForm(result, takeBack);
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body()).contains(Texts.of(Language.RU, "quiz_result.settled"));
        assertThat(learner.postJson(exam.api("take-back"), "").statusCode()).isEqualTo(409);
        exam.answer(1, false);

        assertThat(graded(exam)).isEqualTo(graded);
        assertThat(count("evidence where kind = 'EXAM' and", login)).isEqualTo(1);
        assertThat(learner.get(result).body()).contains(Texts.of(Language.RU, "quiz_result.passed"));
    }

    /** Posts as no queue sends them: each twice, in any order, four at a time. Whatever has a receipt is there once, and the highest numbers count. */
    @Test
    void answersPostedTwiceAndInAnyOrderAreKeptOnce() {
        String login = Rows.newLearner();
        Caller learner = Caller.as(login);
        Sitting exam = Sitting.exam(learner, "level-2");
        List<String> posts = new ArrayList<>();
        for (int number = 1; number <= exam.questions(); number++) {
            for (long seq = 1; seq <= ANSWERS; seq++) {
                posts.add(exam.post(number, seq, seq % 2 == 0));
            }
        }
        posts.addAll(List.copyOf(posts));
        Collections.shuffle(posts, new Random(exam.attempt()));
        Receipts receipts = new Receipts("posts-" + login);

        IntStream.range(0, posts.size() / TOGETHER).parallel().forEach(part -> {
            String body =
                    "{\"responses\":[" + String.join(",", posts.subList(part * TOGETHER, (part + 1) * TOGETHER)) + "]}";
            HttpResponse<String> answer = learner.postJson(exam.api("responses/batch"), body);
            assertThat(answer.statusCode()).isEqualTo(200);
            receipts.write(exam.attempt(), body, answer.body());
        });

        assertThat(receipts.of(exam.attempt())).hasSize(exam.questions() * ANSWERS);
        Sums.compared("posts repeated and out of order", exam.attempt(), receipts.of(exam.attempt()));
        assertThat(exam.state().path("answers"))
                .hasSize(exam.questions())
                .allSatisfy(answer -> assertThat(answer.path("seq").asInt()).isEqualTo(ANSWERS));
        Sums.print();
    }

    @Test
    void finishingAPracticeAgainChangesNothing() {
        String login = Rows.newLearner();
        Sitting practice = Sitting.practice(Caller.as(login), Study.modules().get(0))
                .answersEverything()
                .checksEverything()
                .handsIn();
        List<String> graded = graded(practice);
        assertThat(graded).hasSize(1);
        assertThat(Caller.as(login)
                        .get("/learn/result?id=" + practice.attempt())
                        .body())
                .as("one button leads on")
                .containsOnlyOnce("id=\"next-step\"");

        practice.checksEverything().handsIn();

        assertThat(practice.state().path("state").asText()).isEqualTo("GRADED");
        assertThat(graded(practice)).isEqualTo(graded);
        assertThat(Rows.find("select count(*) from answer_check where attempt_id = ?", practice.attempt()))
                .containsExactly("" + practice.questions());
        assertThat(Rows.find("""
                select count(*) from practice_progress p join enrolment e on e.id = p.enrolment_id where e.employee_id = ?
                """, Study.idOf(login))).containsExactly("1");
    }

    private static String reachesLevelTwo() {
        String login = Rows.newLearner();
        Study.reachesLevelTwo(Caller.as(login));
        return login;
    }

    private static String person(String login) {
        return "/hr/person?id=" + Study.idOf(login) + "&competency=" + Player.COURSE;
    }

    private static void assertOvertaken(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().split("id=\"decision-title\"")[0])
                .as("said at the head of the page, above the form")
                .contains("id=\"refused\"")
                .contains(Texts.of(Language.RU, "certification_decision.overtaken"));
    }

    private static List<String> graded(Sitting sitting) {
        return Rows.find("""
                select a.state, a.handed_in_at, a.gradings, g.number, g.points, g.outcome
                from attempt a join grading g on g.attempt_id = a.id where a.id = ?
                """, sitting.attempt());
    }

    /** How many rows of a table, and condition, are this person's. */
    private static int count(String rows, String login) {
        String where = rows.contains(" where ") ? " " : " where ";
        return Integer.parseInt(Rows.find("select count(*) from " + rows + where + "employee_id = ?", Study.idOf(login))
                .get(0));
    }

    private static String goesTo(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isIn(302, 303);
        return answer.headers().firstValue("Location").orElseThrow().replace(Portal.address(), "");
    }
}
